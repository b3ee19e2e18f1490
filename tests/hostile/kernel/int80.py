"""Tries: a call of the 32 bit interface (int 0x80), whose numbers mean other things.
Must: be killed by the filter.
"""
# ends: fail

import ctypes

libc = ctypes.CDLL(None)
libc.mmap.restype = ctypes.c_void_p
page = libc.mmap(None, ctypes.c_size_t(4096), 7, 0x22, -1, 0)
code = bytes.fromhex("b8 14 00 00 00 cd 80 c3")  # getpid
ctypes.memmove(page, code, len(code))
print("ALLOWED", ctypes.CFUNCTYPE(ctypes.c_long)(page)())
