"""Tries: to create a file where it stands.
Must: be refused, and leave nothing.
"""
# ends: pass

import os

try:
    os.open("ronghui-hostile-here", os.O_CREAT | os.O_WRONLY)
    print("ALLOWED")
except OSError:
    print("refused")
