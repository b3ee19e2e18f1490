"""Tries: to reach the ports of the machine.
Must: be refused.
"""
# ends: pass

import ctypes

print("ALLOWED" if ctypes.CDLL(None).syscall(173, 0, 8, 1) >= 0 else "refused")
