import numpy as np


def fm_pairwise(E):
    E = E.swapaxes(1, 2)
    gram = E @ E.swapaxes(1, 2)
    return np.triu(gram, k=1).sum(axis=(1, 2))
