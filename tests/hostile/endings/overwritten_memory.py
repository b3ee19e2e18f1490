"""Tries: to write over the interpreter itself.
Must: fail: the crash is its own.
"""
# ends: fail

import ctypes

ctypes.memset(id(type), 0xFF, 4096)
ctypes.memset(id(int), 0xFF, 4096)
