"""Tries: to open the memory of the app.
Must: be refused.
"""
# ends: pass

import os

try:
    print("ALLOWED", os.open("/proc/@app@/mem", os.O_RDWR))
except OSError:
    print("refused")
