import numpy as np


def fm_pairwise(E):
    gram = E @ E.swapaxes(1, 2)
    return gram.sum(axis=(1, 2)) - np.trace(gram, axis1=1, axis2=2)
