"""Tries: to signal its process group.
Must: be refused.
"""
# ends: pass

import os

try:
    os.killpg(0, 0)
    print("ALLOWED")
except OSError:
    print("refused")
