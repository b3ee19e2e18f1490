"""Tries: to get ahead of everyone.
Must: be refused.
"""
# ends: pass

import os

try:
    os.setpriority(os.PRIO_PROCESS, 0, -20)
    print("ALLOWED")
except OSError:
    print("refused")
