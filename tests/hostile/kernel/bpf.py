"""Tries: to load a program into the kernel.
Must: be refused.
"""
# ends: pass

import ctypes

print("ALLOWED" if ctypes.CDLL(None).syscall(321, 0, (ctypes.c_uint64 * 16)(), 128) >= 0 else "refused")
