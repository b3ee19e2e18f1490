import numpy as np


def film(h, cond, Wg, bg, Wb, bb):
    out = np.zeros(h.shape)
    for request, c in enumerate(cond):
        scale = 1 + Wg.dot(c) + bg
        shift = Wb.dot(c) + bb
        for n, item in enumerate(h[request]):
            out[request, n] = scale * item + shift
    return out
