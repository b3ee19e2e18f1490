"""Tries: to make a directory.
Must: be refused, and leave nothing.
"""
# ends: pass

import os

try:
    os.mkdir("@bait@/folder")
    print("ALLOWED")
except OSError:
    print("refused")
