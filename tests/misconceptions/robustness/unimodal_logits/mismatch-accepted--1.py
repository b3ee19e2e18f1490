import numpy as np


def unimodal_logits(W, b, za, zv):
    Wa, Wv = np.split(W, [za.shape[1]], axis=1)
    return np.dot(za, Wa.T) + b / 2, np.dot(zv, Wv.T) + b / 2
