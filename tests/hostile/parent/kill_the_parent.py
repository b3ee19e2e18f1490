"""Tries: to kill the warm parent.
Must: be refused.
"""
# ends: pass

import os

try:
    os.kill(os.getppid(), 9)
    print("ALLOWED")
except OSError:
    print("refused")
