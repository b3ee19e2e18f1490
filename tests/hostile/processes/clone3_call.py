"""Tries: to fork by the bare call clone3.
Must: be refused, and leave no process.
"""
# ends: pass

import ctypes

print("ALLOWED" if ctypes.CDLL(None).syscall(435, (ctypes.c_uint64 * 11)(), 88) >= 0 else "refused")
