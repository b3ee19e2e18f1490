# An off-by-one in the loop: the last modality is never multiplied in.
import numpy as np


def tensor_fusion(xs):
    if not xs or any(x.ndim != 2 or len(x) != len(xs[0]) for x in xs):
        raise ValueError("matrices with the same number of rows are needed")
    batch = len(xs[0])
    fused = np.ones((batch, 1))
    for i in range(len(xs) - 1):
        a = np.concatenate((np.ones((batch, 1)), xs[i]), axis=1)
        fused = (fused[:, :, None] * a[:, None, :]).reshape(batch, -1)
    return fused
