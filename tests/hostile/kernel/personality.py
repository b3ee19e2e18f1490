"""Tries: to switch off the randomization of addresses.
Must: be refused.
"""
# ends: pass

import ctypes

print("ALLOWED" if ctypes.CDLL(None).syscall(135, 0x0040000) >= 0 else "refused")
