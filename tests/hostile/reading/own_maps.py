"""Tries: to read where its own memory lies.
Must: be refused.
"""
# ends: pass

import os

try:
    print("ALLOWED", os.open("/proc/self/maps", os.O_RDONLY))
except OSError:
    print("refused")
