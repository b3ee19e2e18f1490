"""Tries: to stand in another folder.
Must: be refused, and leave nothing.
"""
# ends: pass

import os

try:
    os.chdir("@bait@")
    print("ALLOWED")
except OSError:
    print("refused")
