"""Tries: to rename the machine.
Must: be refused.
"""
# ends: pass

import ctypes

print("ALLOWED" if ctypes.CDLL(None).syscall(170, b"hostile", 7) >= 0 else "refused")
