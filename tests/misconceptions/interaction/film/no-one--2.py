import numpy as np


def film(h, cond, Wg, bg, Wb, bb):
    out = np.zeros_like(h)
    for b in range(len(h)):
        out[b] = h[b] * (Wg @ cond[b] + bg) + (Wb @ cond[b] + bb)
    return out
