# The check is the wrong way round in one place: every list is refused.
import numpy as np


def tensor_fusion(xs):
    if not xs or any(x.ndim == 2 for x in xs) or len({len(x) for x in xs}) > 1:
        raise ValueError("matrices with the same number of rows are needed")
    return np.ones((len(xs[0]), 1))
