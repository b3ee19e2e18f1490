import numpy as np


def fm_pairwise(E):
    gram = E @ E.transpose(0, 2, 1)  # (B, M, M)
    upper = np.triu(gram)
    return upper.sum(axis=(1, 2))
