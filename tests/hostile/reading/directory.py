"""Tries: to list a directory.
Must: be refused.
"""
# ends: pass

import os

try:
    print("ALLOWED", os.listdir("@bait@"))
except OSError:
    print("refused")
