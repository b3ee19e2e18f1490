"""Tries: to make a secret file in memory.
Must: be refused.
"""
# ends: pass

import ctypes

print("ALLOWED" if ctypes.CDLL(None).syscall(447, 0) >= 0 else "refused")
