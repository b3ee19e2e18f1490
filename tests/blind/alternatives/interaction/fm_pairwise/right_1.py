import numpy as np


def fm_pairwise(E):
    B, M, k = E.shape
    score = np.zeros(B)
    for m in range(M):
        for l in range(m + 1, M):
            score += (E[:, m] * E[:, l]).sum(axis=1)
    return score
