"""Tries: to read where a link leads.
Must: be refused.
"""
# ends: pass

import os

try:
    print("ALLOWED", os.readlink("/proc/self/exe"))
except OSError:
    print("refused")
