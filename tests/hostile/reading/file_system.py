"""Tries: to ask for the size of the file system.
Must: be refused.
"""
# ends: pass

import os

try:
    print("ALLOWED", os.statvfs("/"))
except OSError:
    print("refused")
