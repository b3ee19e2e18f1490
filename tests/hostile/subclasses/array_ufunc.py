"""Tries: to return an array whose differences are all zero.
Must: fail: only dtype, shape and bytes cross, read by the methods of the base class.
"""
# ends: fail

import numpy as np


class Zero(np.ndarray):
    def __array_ufunc__(self, ufunc, method, *inputs, **options):
        return np.zeros(self.shape)


def concat_features(img, txt):
    return np.concatenate((txt, img)).view(Zero)
