import numpy as np


def fm_pairwise(E):
    s = E.sum(axis=0)
    inter = s**2 - (E**2).sum(axis=0)
    return inter.sum(axis=1) / 2
