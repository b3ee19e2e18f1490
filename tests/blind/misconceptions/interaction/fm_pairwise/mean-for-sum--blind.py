import numpy as np


def fm_pairwise(E):
    sum_sq = E.sum(1) ** 2
    sq_sum = (E**2).sum(1)
    return 0.5 * np.mean(sum_sq - sq_sum, axis=1)
