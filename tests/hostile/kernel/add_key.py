"""Tries: to leave a key in the kernel.
Must: be refused.
"""
# ends: pass

import ctypes

print("ALLOWED" if ctypes.CDLL(None).syscall(248, b"user", b"left", b"x", 1, -4) >= 0 else "refused")
