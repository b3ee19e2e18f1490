import numpy as np


def film(h, cond, Wg, bg, Wb, bb):
    out = h.copy()
    for b, c in enumerate(cond):
        e = np.exp(Wg @ c + bg)
        out[b] = h[b] * e / (1 + e) + Wb @ c + bb
    return out
