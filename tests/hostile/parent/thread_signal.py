"""Tries: to kill a thread of the warm parent.
Must: be refused.
"""
# ends: pass

import ctypes
import os

print("ALLOWED" if ctypes.CDLL(None).syscall(234, os.getppid(), os.getppid(), 9) >= 0 else "refused")
