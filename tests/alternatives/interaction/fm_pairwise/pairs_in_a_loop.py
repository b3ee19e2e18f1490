# The definition, O(M^2 k).
import numpy as np


def fm_pairwise(E):
    out = np.zeros(E.shape[0])
    for m in range(E.shape[1]):
        for l in range(m):
            out += np.einsum("bk,bk->b", E[:, m], E[:, l])
    return out
