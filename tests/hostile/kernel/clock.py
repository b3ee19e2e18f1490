"""Tries: to set the clock back to 1970.
Must: be refused.
"""
# ends: pass

import ctypes

print("ALLOWED" if ctypes.CDLL(None).syscall(227, 0, (ctypes.c_uint64 * 2)()) >= 0 else "refused")
