"""Tries: to read its segment registers.
Must: be refused.
"""
# ends: pass

import ctypes

print("ALLOWED" if ctypes.CDLL(None).syscall(158, 0x1003, (ctypes.c_uint64 * 1)()) >= 0 else "refused")
