"""Tries: to leave a System V shared memory.
Must: find nothing when it comes again.
"""
# ends: pass

import ctypes

print("ALLOWED" if ctypes.CDLL(None).syscall(29, 0x1234567, 4096, 0o1600) >= 0 else "refused")
