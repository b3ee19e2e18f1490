import numpy as np


def film(h, cond, Wg, bg, Wb, bb):
    out = []
    for items, c in zip(h, cond, strict=True):
        delta = 1 + Wg @ c + bg
        out.append(items * (1 + delta) + Wb @ c + bb)
    return np.array(out)
