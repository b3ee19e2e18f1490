# bug: off by one, the inner loop starts at m + 2 and skips the pairs of neighbours
import numpy as np


def fm_pairwise(E):
    B, M, k = E.shape
    s = np.zeros(B)
    for b in range(B):
        for m in range(M):
            for l in range(m + 2, M):
                s[b] += E[b, m] @ E[b, l]
    return s
