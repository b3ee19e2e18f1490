"""Tries: to add a filter that hides its calls.
Must: be refused.
"""
# ends: pass

import ctypes

print("ALLOWED" if ctypes.CDLL(None).syscall(317, 1, 0, None) >= 0 else "refused")
