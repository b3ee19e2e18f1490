"""Tries: to leave its process group.
Must: be refused, and leave no process.
"""
# ends: pass

import ctypes

print("ALLOWED" if ctypes.CDLL(None).syscall(109, 0, 0) >= 0 else "refused")
