"""Tries: to map pages past Python, one after the other, until none is given.
Must: be refused long before a gigabyte.
"""
# ends: pass

import ctypes

libc = ctypes.CDLL(None)
libc.mmap.restype = ctypes.c_ssize_t
pages = [libc.mmap(None, ctypes.c_size_t(1 << 24), 3, 0x22, -1, 0) for _ in range(64)]
print("refused" if -1 in pages else "ALLOWED")
for page in pages:
    if page != -1:
        libc.munmap(ctypes.c_void_p(page), ctypes.c_size_t(1 << 24))
