"""Tries: to open the memory of the warm parent.
Must: be refused.
"""
# ends: pass

import os

try:
    print("ALLOWED", os.open(f"/proc/{os.getppid()}/mem", os.O_RDWR))
except OSError:
    print("refused")
