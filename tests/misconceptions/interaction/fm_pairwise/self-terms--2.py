import numpy as np


def fm_pairwise(E):
    out = np.zeros(len(E))
    for m in range(E.shape[1]):
        for l in range(m, E.shape[1]):
            out += (E[:, m] * E[:, l]).sum(axis=-1)
    return out
