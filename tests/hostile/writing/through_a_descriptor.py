"""Tries: to open a descriptor anew, for writing.
Must: be refused, and leave nothing.
"""
# ends: pass

import os

try:
    os.open("/proc/self/fd/0", os.O_RDWR)
    print("ALLOWED")
except OSError:
    print("refused")
