import numpy as np


def unimodal_logits(W, b, za, zv):
    Wa = W[:, : za.shape[1]]
    Wv = W[:, -zv.shape[1] :]
    return tuple(z @ w.T + b / 2 for z, w in ((za, Wa), (zv, Wv)))
