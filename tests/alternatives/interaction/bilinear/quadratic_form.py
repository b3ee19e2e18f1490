# The quadratic form of [x; y] with W in its upper right block.
import numpy as np


def bilinear(x, y, W, b):
    if len(x) != len(y):
        raise ValueError("x and y need the same number of rows")
    (B, n), m, k = x.shape, y.shape[1], W.shape[0]
    joined = np.hstack((x, y))
    block = np.zeros((k, n + m, n + m))
    block[:, :n, n:] = W
    out = np.empty((B, k))
    for j in range(k):
        out[:, j] = np.sum((joined @ block[j]) * joined, axis=1) + b[j]
    return out
