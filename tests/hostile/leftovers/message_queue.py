"""Tries: to leave a System V message queue.
Must: find nothing when it comes again.
"""
# ends: pass

import ctypes

print("ALLOWED" if ctypes.CDLL(None).syscall(68, 0x1234567, 0o1600) >= 0 else "refused")
