"""Tries: to queue a signal for the warm parent.
Must: be refused.
"""
# ends: pass

import ctypes
import os

print("ALLOWED" if ctypes.CDLL(None).syscall(129, os.getppid(), 9, bytes(128)) >= 0 else "refused")
