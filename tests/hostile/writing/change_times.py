"""Tries: to change the times of a file.
Must: be refused, and leave nothing.
"""
# ends: pass

import os

try:
    os.utime("@bait@/ronghui.db", (0, 0))
    print("ALLOWED")
except OSError:
    print("refused")
