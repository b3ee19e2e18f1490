import numpy as np


def film(h, cond, Wg, bg, Wb, bb):
    out = np.empty(h.shape)
    for b in range(h.shape[0]):
        for n in range(h.shape[1]):
            out[b, n] = (1 + Wg @ h[b, n] + bg) * cond[b] + Wb @ h[b, n] + bb
    return out
