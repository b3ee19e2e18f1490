import numpy as np


def tensor_fusion(xs):
    if len(xs) == 0 or not all(x.ndim == 2 and len(x) == len(xs[0]) for x in xs):
        raise ValueError("need matrices with equal rows")
    ones = np.ones((len(xs[0]), 1))
    out = np.hstack([ones, xs[0]])
    for x in xs[1:]:
        a = np.hstack([ones, x])
        out = np.einsum("bp,cq->bcpq", out, a).reshape(len(out) * len(a), -1)
    return out
