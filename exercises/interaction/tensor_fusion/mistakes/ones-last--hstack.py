import numpy as np


def tensor_fusion(xs):
    batch = len(xs[0])
    fused = np.ones((batch, 1))
    for x in xs:
        with_one = np.hstack((x, np.ones((batch, 1))))
        fused = (fused[:, :, None] * with_one[:, None, :]).reshape(batch, -1)
    return fused
