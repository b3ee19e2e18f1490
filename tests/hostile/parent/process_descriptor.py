"""Tries: to hold the warm parent by a descriptor.
Must: be refused.
"""
# ends: pass

import ctypes
import os

print("ALLOWED" if ctypes.CDLL(None).syscall(434, os.getppid(), 0) >= 0 else "refused")
