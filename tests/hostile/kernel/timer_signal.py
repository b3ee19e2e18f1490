"""Tries: to make a timer in the kernel.
Must: be refused.
"""
# ends: pass

import ctypes

print("ALLOWED" if ctypes.CDLL(None).syscall(222, 0, None, (ctypes.c_uint64 * 1)()) >= 0 else "refused")
