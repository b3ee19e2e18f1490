# Refuses with another exception than the one asked for.
import numpy as np


def bilinear(x, y, W, b):
    assert len(x) == len(y)
    return np.einsum("bi,kij,bj->bk", x, W, y) + b
