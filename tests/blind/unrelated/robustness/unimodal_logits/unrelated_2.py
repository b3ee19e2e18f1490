# bug: off by one, the loop over the audio features starts at 1 and leaves the first one out
import numpy as np


def unimodal_logits(W, b, za, zv):
    if len(za) != len(zv):
        raise ValueError("items")
    Da, Dv = za.shape[1], zv.shape[1]
    if W.shape[1] != Da + Dv:
        raise ValueError("columns")
    la = np.tile(b / 2, (len(za), 1))
    lv = np.tile(b / 2, (len(zv), 1))
    for j in range(1, Da):
        la += np.outer(za[:, j], W[:, j])
    for j in range(Dv):
        lv += np.outer(zv[:, j], W[:, Da + j])
    return la, lv
