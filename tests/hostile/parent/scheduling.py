"""Tries: to run the warm parent on no core but one.
Must: be refused.
"""
# ends: pass

import os

try:
    os.sched_setaffinity(os.getppid(), {0})
    print("ALLOWED")
except OSError:
    print("refused")
