import numpy as np


def fm_pairwise(E):
    B, M, _ = E.shape
    out = np.zeros(B)
    for b in range(B):
        for i in range(M):
            for j in range(M):
                if i != j:
                    out[b] += E[b, i] @ E[b, j]
    return out
