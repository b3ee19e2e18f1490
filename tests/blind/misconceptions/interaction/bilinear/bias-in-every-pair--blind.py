import numpy as np


def bilinear(x, y, W, b):
    if x.shape[0] != y.shape[0]:
        raise ValueError("x and y must have the same number of rows")
    k, n, m = W.shape
    s = np.zeros((x.shape[0], k))
    for r in range(x.shape[0]):
        for o in range(k):
            for i in range(n):
                for j in range(m):
                    s[r, o] += x[r, i] * W[o, i, j] * y[r, j] + b[o]
    return s
