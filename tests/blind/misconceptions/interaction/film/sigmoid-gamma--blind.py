import numpy as np


def sigmoid(a):
    return 1 / (1 + np.exp(-a))


def film(h, cond, Wg, bg, Wb, bb):
    B, N, C = h.shape
    out = np.empty((B, N, C))
    for b in range(B):
        g = sigmoid(Wg @ cond[b] + bg)
        s = Wb @ cond[b] + bb
        out[b] = h[b] * g + s
    return out
