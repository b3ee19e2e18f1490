import numpy as np


def fm_pairwise(E):
    out = np.zeros(len(E))
    for m in range(1, E.shape[1]):
        out += np.einsum("bk,bk->b", E[:, m - 1], E[:, m])
    return out
