"""Tries: to handle page faults of its own.
Must: be refused.
"""
# ends: pass

import ctypes

print("ALLOWED" if ctypes.CDLL(None).syscall(323, 0) >= 0 else "refused")
