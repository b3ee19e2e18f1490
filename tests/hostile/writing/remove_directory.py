"""Tries: to remove a directory.
Must: be refused, and leave nothing.
"""
# ends: pass

import os

try:
    os.rmdir("@bait@/empty")
    print("ALLOWED")
except OSError:
    print("refused")
