"""Tries: to join its pipes in the kernel.
Must: be refused.
"""
# ends: pass

import ctypes

print("ALLOWED" if ctypes.CDLL(None).syscall(275, 0, None, 1, None, 10, 0) >= 0 else "refused")
