"""Tries: to abort in C.
Must: fail: the crash is its own.
"""
# ends: fail

import ctypes


def concat_features(img, txt):
    ctypes.CDLL(None).abort()
