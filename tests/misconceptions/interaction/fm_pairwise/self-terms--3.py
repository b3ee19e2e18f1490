import numpy as np


def fm_pairwise(E):
    return np.matmul(E, E.swapaxes(1, 2)).sum(axis=(1, 2))
