# Right values, but the caller's arrays are replaced inside the caller's list.
import numpy as np


def tensor_fusion(xs):
    if not xs or any(x.ndim != 2 or len(x) != len(xs[0]) for x in xs):
        raise ValueError("matrices with the same number of rows are needed")
    batch = len(xs[0])
    for m in range(len(xs)):
        xs[m] = np.concatenate((np.ones((batch, 1)), xs[m]), axis=1)
    fused = np.ones((batch, 1))
    for a in xs:
        fused = (fused[:, :, None] * a[:, None, :]).reshape(batch, -1)
    return fused
