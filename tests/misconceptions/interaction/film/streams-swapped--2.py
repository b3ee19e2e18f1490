import numpy as np


def film(h, cond, Wg, bg, Wb, bb):
    query = np.repeat(cond[:, None, :], h.shape[1], axis=1)
    scale = np.einsum("bnk,ck->bnc", h, Wg) + bg
    shift = np.einsum("bnk,ck->bnc", h, Wb) + bb
    return query + scale * query + shift
