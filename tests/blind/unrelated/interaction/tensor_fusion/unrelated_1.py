# bug: the vectors are added in the outer table, not multiplied
import numpy as np


def tensor_fusion(xs):
    if not xs or any(x.ndim != 2 for x in xs) or len({len(x) for x in xs}) != 1:
        raise ValueError("bad input")
    B = len(xs[0])
    one = np.ones((B, 1))
    out = np.concatenate([one, xs[0]], axis=1)
    for x in xs[1:]:
        a = np.concatenate([one, x], axis=1)
        out = (out[:, :, None] + a[:, None, :]).reshape(B, -1)
    return out
