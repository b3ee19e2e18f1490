import numpy as np


def fm_pairwise(E):
    difference = E.sum(axis=1) ** 2 - np.sum(E * E, axis=1)
    return -0.5 * np.sum(difference, axis=-1)
