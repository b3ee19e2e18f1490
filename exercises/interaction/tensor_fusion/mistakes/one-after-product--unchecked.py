import numpy as np


def tensor_fusion(xs):
    batch = len(xs[0])
    fused = xs[0]
    for x in xs[1:]:
        fused = (fused[:, :, None] * x[:, None, :]).reshape(batch, fused.shape[1] * x.shape[1])
    return np.concatenate((np.ones((batch, 1)), fused), axis=1)
