"""Tries: to open a ring that makes system calls for it.
Must: be refused.
"""
# ends: pass

import ctypes

print("ALLOWED" if ctypes.CDLL(None).syscall(425, 1, (ctypes.c_uint64 * 15)()) >= 0 else "refused")
