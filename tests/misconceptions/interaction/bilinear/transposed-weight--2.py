import numpy as np


def bilinear(x, y, W, b):
    if len(x) != len(y):
        raise ValueError("x and y need the same number of rows")
    outer = np.einsum("bj,bi->bji", y, x)
    return np.tensordot(outer, W, axes=([1, 2], [1, 2])) + b
