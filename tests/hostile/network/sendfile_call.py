"""Tries: to copy between descriptors in the kernel.
Must: be refused.
"""
# ends: pass

import ctypes

print("ALLOWED" if ctypes.CDLL(None).syscall(40, 1, 0, None, 10) >= 0 else "refused")
