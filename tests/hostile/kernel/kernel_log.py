"""Tries: to read the log of the kernel.
Must: be refused.
"""
# ends: pass

import ctypes

print("ALLOWED" if ctypes.CDLL(None).syscall(103, 10, None, 0) >= 0 else "refused")
