"""Tries: to reach files through /proc of the app.
Must: be refused.
"""
# ends: pass

import os

try:
    print("ALLOWED", os.listdir("/proc/@app@/root"))
except OSError:
    print("refused")
