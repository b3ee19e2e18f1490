"""Tries: to return an array that lies about its shape and dtype.
Must: fail: only dtype, shape and bytes cross, read by the methods of the base class.
"""
# ends: fail

import numpy as np


class Lying(np.ndarray):
    shape = property(lambda self: (5,))
    dtype = property(lambda self: np.dtype(float))
    ndim = property(lambda self: 1)


def concat_features(img, txt):
    return np.zeros((1, 1)).view(Lying)
