import numpy as np


def fm_pairwise(E):
    s = np.einsum("bmk->bk", E)
    return np.einsum("bk,bk->b", s, s) / 2
