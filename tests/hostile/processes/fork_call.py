"""Tries: to fork by the bare call fork.
Must: be refused, and leave no process.
"""
# ends: pass

import ctypes

print("ALLOWED" if ctypes.CDLL(None).syscall(57, 0) >= 0 else "refused")
