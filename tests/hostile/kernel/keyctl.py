"""Tries: to use a keyring of the kernel.
Must: be refused.
"""
# ends: pass

import ctypes

print("ALLOWED" if ctypes.CDLL(None).syscall(250, 0, -3, 1) >= 0 else "refused")
