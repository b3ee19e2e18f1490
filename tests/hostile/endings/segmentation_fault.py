"""Tries: to crash by reading address 0.
Must: fail: the crash is its own.
"""
# ends: fail

import ctypes

ctypes.string_at(0)
