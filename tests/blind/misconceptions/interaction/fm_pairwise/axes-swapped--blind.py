import numpy as np


def fm_pairwise(E):
    total = E.sum(axis=-1)
    squares = (E * E).sum(axis=-1)
    return ((total * total - squares) / 2).sum(axis=-1)
