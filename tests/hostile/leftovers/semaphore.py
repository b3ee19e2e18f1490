"""Tries: to leave a System V semaphore.
Must: find nothing when it comes again.
"""
# ends: pass

import ctypes

print("ALLOWED" if ctypes.CDLL(None).syscall(64, 0x1234567, 1, 0o1600) >= 0 else "refused")
