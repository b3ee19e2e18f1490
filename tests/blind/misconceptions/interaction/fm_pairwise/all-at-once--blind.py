import numpy as np


def fm_pairwise(E):
    B, M, k = E.shape
    if M < 2:
        return np.zeros(B)
    product = np.ones((B, k))
    for m in range(M):
        product = product * E[:, m, :]
    return product.sum(axis=1)
