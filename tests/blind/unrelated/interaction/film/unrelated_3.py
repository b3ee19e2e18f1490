# bug: off by one, the last feature is never modulated
import numpy as np


def film(h, cond, Wg, bg, Wb, bb):
    out = h.copy()
    for b in range(h.shape[0]):
        for c in range(h.shape[2] - 1):
            gamma = 1.0 + Wg[c] @ cond[b] + bg[c]
            beta = Wb[c] @ cond[b] + bb[c]
            out[b, :, c] = gamma * h[b, :, c] + beta
    return out
