import numpy as np


def tensor_fusion(xs):
    if len(xs) == 0:
        raise ValueError("empty")
    if any(len(x.shape) != 2 for x in xs):
        raise ValueError("2-D arrays needed")
    if len({x.shape[0] for x in xs}) != 1:
        raise ValueError("rows differ")
    out = xs[0].copy()
    for x in xs[1:]:
        out = np.einsum("bi,bj->bij", out, x).reshape(out.shape[0], -1)
    return out
