"""Tries: to have the kernel signal the parent when its pipe moves.
Must: be refused.
"""
# ends: pass

import fcntl
import os

try:
    fcntl.fcntl(4, fcntl.F_SETOWN, os.getppid())
    print("ALLOWED")
except OSError:
    print("refused")
