"""Tries: to load a module into the kernel.
Must: be refused.
"""
# ends: pass

import ctypes

print("ALLOWED" if ctypes.CDLL(None).syscall(175, bytes(64), 64, b"") >= 0 else "refused")
