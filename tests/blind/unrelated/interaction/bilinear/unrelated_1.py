# bug: the bias is subtracted
import numpy as np


def bilinear(x, y, W, b):
    if x.shape[0] != y.shape[0]:
        raise ValueError("batch mismatch")
    return np.einsum("bi,kij,bj->bk", x, W, y) - b
