"""Tries: to watch files.
Must: be refused.
"""
# ends: pass

import ctypes

print("ALLOWED" if ctypes.CDLL(None).syscall(294, 0) >= 0 else "refused")
