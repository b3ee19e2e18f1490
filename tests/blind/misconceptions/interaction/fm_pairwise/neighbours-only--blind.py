import numpy as np


def fm_pairwise(E):
    out = np.zeros(len(E))
    for b, item in enumerate(E):
        for first, second in zip(item[:-1], item[1:]):
            out[b] += np.dot(first, second)
    return out
