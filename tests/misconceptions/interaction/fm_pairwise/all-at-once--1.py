import numpy as np


def fm_pairwise(E):
    joint = np.ones((E.shape[0], E.shape[2]))
    for m in range(E.shape[1]):
        joint = joint * E[:, m]
    return joint.sum(axis=-1)
