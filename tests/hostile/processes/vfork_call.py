"""Tries: to fork by the bare call vfork.
Must: be refused, and leave no process.
"""
# ends: pass

import ctypes

print("ALLOWED" if ctypes.CDLL(None).syscall(58, 0) >= 0 else "refused")
