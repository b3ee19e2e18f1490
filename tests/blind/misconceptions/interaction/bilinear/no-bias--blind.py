import numpy as np


def bilinear(x, y, W, b):
    B, n = x.shape
    if y.shape[0] != B:
        raise ValueError
    m = y.shape[1]
    outer = (x[:, :, None] * y[:, None, :]).reshape(B, n * m)
    return outer @ W.reshape(-1, n * m).T
