import numpy as np


def fm_pairwise(E):
    own = np.einsum("bmk,bmk->b", E, E)
    joint = np.square(E.sum(axis=1)).sum(axis=1)
    return (own - joint) / 2
