import numpy as np


def comb_mnz(score_lists):
    everything = set().union(*score_lists)

    def fused(i):
        found = np.array([L[i] for L in score_lists if i in L], dtype=float)
        return found.size * found.sum()

    return {i: fused(i) for i in everything}
