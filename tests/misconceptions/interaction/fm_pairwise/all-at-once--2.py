import numpy as np


def fm_pairwise(E):
    return np.sum(np.multiply.reduce(E, axis=1), axis=1)
