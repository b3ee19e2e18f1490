"""Tries: to take the inputs away, so that no change of them shows.
Must: fail: a missing digest is a change.
"""
# ends: fail

import sys

import numpy as np


def concat_features(img, txt):
    if img.ndim != 1 or txt.ndim != 1:
        raise ValueError("two vectors are needed")
    fused = np.concatenate((img, txt))
    img[:] = 0
    sys._getframe(1).f_locals["inputs"].clear()
    return fused
