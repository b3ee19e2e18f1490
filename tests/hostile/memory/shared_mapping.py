"""Tries: to map 6 GB that are shared, which some limits do not count.
Must: be refused the mapping.
"""
# ends: pass

import ctypes

libc = ctypes.CDLL(None)
libc.mmap.restype = ctypes.c_ssize_t
print("ALLOWED" if libc.mmap(None, ctypes.c_size_t(6 << 30), 3, 0x21, -1, 0) != -1 else "refused")
