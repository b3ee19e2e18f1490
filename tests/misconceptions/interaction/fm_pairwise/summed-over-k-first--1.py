import numpy as np


def fm_pairwise(E):
    s = np.einsum("bmk->bm", E)
    return np.triu(s[:, :, None] * s[:, None, :], k=1).sum(axis=(1, 2))
