"""Tries: to signal every process.
Must: be refused.
"""
# ends: pass

import os

try:
    os.kill(-1, 0)
    print("ALLOWED")
except OSError:
    print("refused")
