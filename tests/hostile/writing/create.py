"""Tries: to create a file.
Must: be refused, and leave nothing.
"""
# ends: pass

import os

try:
    os.open("@bait@/new", os.O_CREAT | os.O_WRONLY)
    print("ALLOWED")
except OSError:
    print("refused")
