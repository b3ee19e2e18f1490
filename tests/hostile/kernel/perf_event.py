"""Tries: to count events of the processor.
Must: be refused.
"""
# ends: pass

import ctypes

print(
    "ALLOWED" if ctypes.CDLL(None).syscall(298, (ctypes.c_uint64 * 16)(1 | 128 << 32), 0, -1, -1, 0) >= 0 else "refused"
)
