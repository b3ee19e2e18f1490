"""Tries: to return an object that claims to be an array.
Must: fail: the real type is read.
"""
# ends: fail

import numpy as np


class Claimed:
    __class__ = np.ndarray
    shape, dtype, ndim = (5,), np.dtype(float), 1

    def __array__(self, dtype=None, copy=None):
        return np.zeros(5)


def concat_features(img, txt):
    return Claimed()
