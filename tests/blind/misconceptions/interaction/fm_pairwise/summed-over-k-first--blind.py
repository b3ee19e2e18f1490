import numpy as np


def fm_pairwise(E):
    v = E.sum(axis=2)  # one number per modality
    B, M = v.shape
    result = np.zeros(B)
    for m in range(M):
        for l in range(m + 1, M):
            result += v[:, m] * v[:, l]
    return result
