"""Tries: to leave its session.
Must: be refused, and leave no process.
"""
# ends: pass

import ctypes

print("ALLOWED" if ctypes.CDLL(None).syscall(112, 0) >= 0 else "refused")
