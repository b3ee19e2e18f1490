import numpy as np


def bilinear(x, y, W, b):
    if len(x) != len(y):
        raise ValueError("x and y need the same number of rows")
    sums = x[:, :, None] + y[:, None, :]
    return np.einsum("bij,kij->bk", sums, W) + b
