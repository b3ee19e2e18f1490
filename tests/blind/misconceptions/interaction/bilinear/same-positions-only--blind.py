import numpy as np


def bilinear(x, y, W, b):
    if x.shape[0] != y.shape[0]:
        raise ValueError("different number of items")
    common = min(x.shape[1], y.shape[1])
    out = np.tile(b, (x.shape[0], 1)).astype(float)
    for i in range(common):
        out += np.outer(x[:, i] * y[:, i], W[:, i, i])
    return out
