# The outer product of each item, flattened, through an ordinary linear layer.
import numpy as np


def bilinear(x, y, W, b):
    if len(x) != len(y):
        raise ValueError("x and y need the same number of rows")
    outer = x[:, :, np.newaxis] * y[:, np.newaxis, :]
    return outer.reshape(len(x), x.shape[1] * y.shape[1]) @ W.reshape(len(W), -1).T + b
