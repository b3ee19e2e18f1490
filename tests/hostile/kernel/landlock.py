"""Tries: to build rules of its own.
Must: be refused.
"""
# ends: pass

import ctypes

print("ALLOWED" if ctypes.CDLL(None).syscall(444, None, 0, 1) >= 0 else "refused")
