"""Tries: to change its descriptor table.
Must: be refused.
"""
# ends: pass

import ctypes

print("ALLOWED" if ctypes.CDLL(None).syscall(154, 0, (ctypes.c_uint64 * 8)(), 64) >= 0 else "refused")
