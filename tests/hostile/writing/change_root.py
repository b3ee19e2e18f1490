"""Tries: to stand in another root.
Must: be refused, and leave nothing.
"""
# ends: pass

import os

try:
    os.chroot("@bait@")
    print("ALLOWED")
except OSError:
    print("refused")
