import numpy as np


def fm_pairwise(E):
    out = np.zeros(E.shape[1])
    for a in range(len(E)):
        for c in range(a):
            out += (E[a] * E[c]).sum(axis=1)
    return out
