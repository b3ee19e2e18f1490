import numpy as np


def tensor_fusion(xs):
    if not xs or any(x.ndim != 2 or len(x) != len(xs[0]) for x in xs):
        raise ValueError("matrices with the same number of rows are needed")
    batch = len(xs[0])
    fused = np.ones((batch, 1))
    for x in xs:
        with_one = np.concatenate((x, np.ones((batch, 1))), axis=1)
        fused = (fused[:, :, None] * with_one[:, None, :]).reshape(batch, -1)
    return fused
