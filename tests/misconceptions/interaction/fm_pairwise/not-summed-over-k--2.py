import numpy as np


def fm_pairwise(E):
    pooled = np.square(np.sum(E, axis=-2)) - np.sum(np.square(E), axis=-2)
    return pooled / 2
