# Computes everything and forgets the return.
import numpy as np


def tensor_fusion(xs):
    if not xs or any(x.ndim != 2 or len(x) != len(xs[0]) for x in xs):
        raise ValueError("matrices with the same number of rows are needed")
    fused = np.ones((len(xs[0]), 1))
    for x in xs:
        a = np.concatenate((np.ones((len(x), 1)), x), axis=1)
        fused = (fused[:, :, None] * a[:, None, :]).reshape(len(x), -1)
