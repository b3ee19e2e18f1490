# A probability instead of a score.
import numpy as np


def bilinear(x, y, W, b):
    if len(x) != len(y):
        raise ValueError("x and y need the same number of rows")
    return 1 / (1 + np.exp(-(np.einsum("bi,kij,bj->bk", x, W, y) + b)))
