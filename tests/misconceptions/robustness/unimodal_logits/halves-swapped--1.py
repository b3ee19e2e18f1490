import numpy as np


def unimodal_logits(W, b, za, zv):
    Wv, Wa = np.split(W, [zv.shape[1]], axis=1)
    return za @ Wa.T + b / 2, zv @ Wv.T + b / 2
