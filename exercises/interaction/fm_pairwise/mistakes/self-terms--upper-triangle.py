import numpy as np


def fm_pairwise(E):
    gram = E @ E.transpose(0, 2, 1)
    return np.triu(gram).sum(axis=(1, 2))
