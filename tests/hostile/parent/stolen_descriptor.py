"""Tries: to take a descriptor out of another process.
Must: be refused.
"""
# ends: pass

import ctypes

print("ALLOWED" if ctypes.CDLL(None).syscall(438, 4, 0, 0) >= 0 else "refused")
