import numpy as np


def fm_pairwise(E):
    rows = E.sum(axis=-1, keepdims=True) - E
    return np.einsum("bmk,bmk->b", E, rows) / 2
