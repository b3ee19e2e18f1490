import numpy as np


def fm_pairwise(E):
    out = np.zeros(len(E))
    strength = E.sum(axis=-1)
    for m in range(E.shape[1]):
        for l in range(m):
            out += strength[:, m] * strength[:, l]
    return out
