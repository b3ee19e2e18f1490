import numpy as np


def film(h, cond, Wg, bg, Wb, bb):
    gamma = 1 + np.einsum("bk,ck->bc", cond, Wg) + bg
    beta = np.einsum("bk,ck->bc", cond, Wb) + bb
    modulated = np.expand_dims(gamma, 1) * h + np.expand_dims(beta, 1)
    return h + modulated  # residual connection
