# x times every W_k by matmul, then an inner product with y.
import numpy as np


def bilinear(x, y, W, b):
    if len(x) != len(y):
        raise ValueError("x and y need the same number of rows")
    left = np.matmul(x, W)  # (k, B, m)
    return (left * y).sum(axis=-1).T + b
