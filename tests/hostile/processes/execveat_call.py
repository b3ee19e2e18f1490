"""Tries: to become another program by execveat.
Must: be refused, and leave no process.
"""
# ends: pass

import ctypes

print("ALLOWED" if ctypes.CDLL(None).syscall(322, -100, b"/bin/true", None, None, 0) >= 0 else "refused")
