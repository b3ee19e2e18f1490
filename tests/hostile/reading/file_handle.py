"""Tries: to get a handle of a file instead of opening it.
Must: be refused.
"""
# ends: pass

import ctypes

handle, mount = (ctypes.c_uint32 * 40)(128), ctypes.c_int()
print("ALLOWED" if ctypes.CDLL(None).syscall(303, -100, b"/etc", handle, ctypes.byref(mount), 0) >= 0 else "refused")
