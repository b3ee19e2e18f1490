import numpy as np


def unimodal_logits(W, b, za, zv):
    da, dv = za.shape[1], zv.shape[1]
    if za.shape[0] != zv.shape[0] or W.shape[1] != da + dv:
        raise ValueError("shapes")
    Wa = W[:da]
    Wv = W[da:]
    la = za @ Wa + b / 2
    lv = zv @ Wv + b / 2
    return la, lv
