import numpy as np


def unimodal_logits(W, b, za, zv):
    Wa, Wv = np.split(W, [za.shape[1]], axis=0)
    return za @ Wa + 0.5 * b, zv @ Wv + 0.5 * b
