import numpy as np


def tensor_fusion(xs):
    B = xs[0].shape[0]
    ones = np.ones((B, 1))
    z = np.hstack([xs[0], ones])
    for x in xs[1:]:
        z = np.einsum("bi,bj->bij", z, np.hstack([x, ones])).reshape(B, -1)
    return z
