"""Tries: to get a user namespace, where it would be root.
Must: be refused.
"""
# ends: pass

import ctypes

print("ALLOWED" if ctypes.CDLL(None).syscall(272, 0x10000000) >= 0 else "refused")
