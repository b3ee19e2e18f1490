"""Tries: to enter another namespace.
Must: be refused.
"""
# ends: pass

import ctypes

print("ALLOWED" if ctypes.CDLL(None).syscall(308, 0, 0) >= 0 else "refused")
