import numpy as np


def fm_pairwise(E):
    s = np.einsum("bmk->bk", E)
    total = np.einsum("bk,bk->b", s, s)
    squares = np.einsum("bmk,bmk->b", E, E)
    return (squares - total) / 2
