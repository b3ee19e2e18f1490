"""Tries: to open a socket by the bare system call.
Must: be refused.
"""
# ends: pass

import ctypes

print("ALLOWED" if ctypes.CDLL(None).syscall(41, 2, 1, 0) >= 0 else "refused")
