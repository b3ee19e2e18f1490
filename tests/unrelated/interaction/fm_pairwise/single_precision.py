# Everything in float32.
import numpy as np


def fm_pairwise(E):
    E = E.astype(np.float32)
    return 0.5 * (E.sum(axis=1) ** 2 - (E**2).sum(axis=1)).sum(axis=1)
