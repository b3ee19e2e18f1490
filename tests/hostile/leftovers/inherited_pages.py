"""Tries: to leave a mark in the pages that all children share with the warm parent.
Must: find nothing when it comes again.
"""
# ends: pass

import ctypes
import sys

import numpy as np

doc = np.concatenate.__doc__
offset = sys.getsizeof("") - 1
print("ALLOWED" if ctypes.string_at(id(doc) + offset, 4) == b"LEFT" else "nothing")
ctypes.memmove(id(doc) + offset, b"LEFT", 4)
