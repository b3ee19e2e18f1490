import numpy as np


def unimodal_logits(W, b, za, zv):
    Da, Dv = za.shape[1], zv.shape[1]
    if za.shape[0] != zv.shape[0]:
        raise ValueError("za and zv have different numbers of items")
    if W.shape[1] != Da + Dv:
        raise ValueError("W does not fit the features")
    Wa, Wv = np.split(W, [Da], axis=1)
    return za @ Wa.T + b / 2, zv @ Wv.T + b / 2
