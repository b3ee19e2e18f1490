import numpy as np


def unimodal_logits(W, b, za, zv):
    if len(za) != len(zv):
        raise ValueError
    Wa, Wv = np.hsplit(W, 2)
    return za @ Wa.T + b / 2, zv @ Wv.T + b / 2
