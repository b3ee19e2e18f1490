import numpy as np


def fm_pairwise(E):
    out = np.zeros((E.shape[0], E.shape[2]))
    for m in range(E.shape[1]):
        for l in range(m):
            out += E[:, m] * E[:, l]
    return out
