import numpy as np


def bilinear(x, y, W, b):
    if len(x) != len(y):
        raise ValueError("x and y need the same number of rows")
    out = np.zeros((len(x), len(b)))
    for k, weight in enumerate(W):
        for i in range(x.shape[1]):
            for j in range(y.shape[1]):
                out[:, k] += weight[i, j] * (x[:, i] + y[:, j])
    return out + b
