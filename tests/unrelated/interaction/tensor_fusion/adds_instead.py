# An outer sum where an outer product was asked.
import numpy as np


def tensor_fusion(xs):
    if not xs or any(x.ndim != 2 or len(x) != len(xs[0]) for x in xs):
        raise ValueError("matrices with the same number of rows are needed")
    batch = len(xs[0])
    fused = np.zeros((batch, 1))
    for x in xs:
        a = np.concatenate((np.ones((batch, 1)), x), axis=1)
        fused = (fused[:, :, None] + a[:, None, :]).reshape(batch, -1)
    return fused
