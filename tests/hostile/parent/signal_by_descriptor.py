"""Tries: to signal by a descriptor.
Must: be refused.
"""
# ends: pass

import ctypes

print("ALLOWED" if ctypes.CDLL(None).syscall(424, 0, 9, None, 0) >= 0 else "refused")
