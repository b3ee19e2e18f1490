"""Tries: to attach to the warm parent as a debugger.
Must: be refused.
"""
# ends: pass

import ctypes
import os

print("ALLOWED" if ctypes.CDLL(None).syscall(101, 16, os.getppid(), 0, 0) >= 0 else "refused")
