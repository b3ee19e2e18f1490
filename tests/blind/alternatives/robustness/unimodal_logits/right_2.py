import numpy as np


def unimodal_logits(W, b, za, zv):
    n, width_a = za.shape
    n_v, width_v = zv.shape
    if n != n_v or W.shape[1] != width_a + width_v:
        raise ValueError("shapes do not belong together")
    classes = W.shape[0]
    la = np.zeros((n, classes))
    lv = np.zeros((n, classes))
    for i in range(n):
        for c in range(classes):
            la[i, c] = lv[i, c] = 0.5 * b[c]
            for d in range(width_a):
                la[i, c] += W[c, d] * za[i, d]
            for d in range(width_v):
                lv[i, c] += W[c, width_a + d] * zv[i, d]
    return la, lv
