import numpy as np


def bilinear(x, y, W, b):
    if len(x) != len(y):
        raise ValueError("x and y need the same number of rows")
    outer = np.tensordot(x, y, axes=(0, 0))
    return np.zeros((len(x), 1)) + outer.reshape(-1) @ W.reshape(len(W), -1).T + b
