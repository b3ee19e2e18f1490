"""Tries: to open a file by a younger system call.
Must: be refused.
"""
# ends: pass

import ctypes

how = (ctypes.c_uint64 * 3)()
print("ALLOWED" if ctypes.CDLL(None).syscall(437, -100, b"/etc/passwd", how, 24) >= 0 else "refused")
