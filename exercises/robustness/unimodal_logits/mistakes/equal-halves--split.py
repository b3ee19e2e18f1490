import numpy as np


def unimodal_logits(W, b, za, zv):
    if len(za) != len(zv) or W.shape[1] != za.shape[1] + zv.shape[1]:
        raise ValueError("these do not belong together")
    Wa, Wv = np.split(W, 2, axis=1)
    return za @ Wa.T + b / 2, zv @ Wv.T + b / 2
