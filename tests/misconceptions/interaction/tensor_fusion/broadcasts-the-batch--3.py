import numpy as np


def tensor_fusion(xs):
    padded = [np.concatenate([np.ones((x.shape[0], 1)), x], axis=1) for x in xs]
    out = padded[0]
    for a in padded[1:]:
        out = np.einsum("bi,bj->bij", out, a)
        out = out.reshape(out.shape[0], -1)
    return out
