import numpy as np


def fm_pairwise(E):
    out = np.zeros(len(E))
    for m in range(E.shape[1]):
        for l in range(m):
            out += np.mean(E[:, m] * E[:, l], axis=-1)
    return out
