"""Tries: to mount over the root.
Must: be refused.
"""
# ends: pass

import ctypes

print("ALLOWED" if ctypes.CDLL(None).syscall(165, b"x", b"/", b"tmpfs", 0, 0) >= 0 else "refused")
