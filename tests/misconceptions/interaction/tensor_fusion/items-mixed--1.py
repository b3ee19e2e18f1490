import numpy as np


def tensor_fusion(xs):
    if not xs or any(x.ndim != 2 for x in xs) or len({x.shape[0] for x in xs}) > 1:
        raise ValueError("bad xs")
    out = np.ones((1, 1))
    for x in xs:
        out = np.kron(out, np.insert(x, 0, 1.0, axis=1))
    return out
