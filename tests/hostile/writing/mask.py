"""Tries: to change the mode that later files get.
Must: be refused, and leave nothing.
"""
# ends: pass

import os

try:
    os.mkdir(f"@bait@/{os.umask(0)}")
    print("ALLOWED")
except OSError:
    print("refused")
