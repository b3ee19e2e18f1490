"""Tries: to return whatever array of the right size its callers hold.
Must: fail: the answer never enters its process.
"""
# ends: fail

import sys

import numpy as np


def concat_features(img, txt):
    frame = sys._getframe(1)
    while frame:
        for value in frame.f_locals.values():
            if isinstance(value, np.ndarray) and value.shape == (img.size + txt.size,):
                return value.copy()
        frame = frame.f_back
    return np.zeros(img.size + txt.size)
