"""Tries: to place a link.
Must: be refused, and leave nothing.
"""
# ends: pass

import os

try:
    os.symlink("/etc/passwd", "@bait@/link")
    print("ALLOWED")
except OSError:
    print("refused")
