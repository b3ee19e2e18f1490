import numpy as np


def fm_pairwise(E):
    summed = np.sum(E, axis=1)
    return 0.5 * (summed**2 - np.sum(E**2, axis=1))
