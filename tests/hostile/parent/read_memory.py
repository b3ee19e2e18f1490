"""Tries: to read the memory of the warm parent.
Must: be refused.
"""
# ends: pass

import ctypes
import os

room = ctypes.create_string_buffer(8)
vector = (ctypes.c_void_p * 2)(ctypes.addressof(room), 8)
print("ALLOWED" if ctypes.CDLL(None).syscall(310, os.getppid(), vector, 1, vector, 1, 0) >= 0 else "refused")
