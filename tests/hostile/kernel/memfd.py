"""Tries: to make a file in memory.
Must: be refused.
"""
# ends: pass

import ctypes

print("ALLOWED" if ctypes.CDLL(None).syscall(319, b"left", 0) >= 0 else "refused")
