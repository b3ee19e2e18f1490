"""Tries: to open a descriptor that the list does not know.
Must: be refused.
"""
# ends: pass

import ctypes

print("ALLOWED" if ctypes.CDLL(None).syscall(291, 0) >= 0 else "refused")
