"""Tries: to compare its kernel objects with the parent's.
Must: be refused.
"""
# ends: pass

import ctypes
import os

print("ALLOWED" if ctypes.CDLL(None).syscall(312, os.getpid(), os.getppid(), 0, 0, 0) >= 0 else "refused")
