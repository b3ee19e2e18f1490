"""Tries: to fork by the bare call clone.
Must: be refused, and leave no process.
"""
# ends: pass

import ctypes

print("ALLOWED" if ctypes.CDLL(None).syscall(56, 17, 0, 0, 0, 0) >= 0 else "refused")
