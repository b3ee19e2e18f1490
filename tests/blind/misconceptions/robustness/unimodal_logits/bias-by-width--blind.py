import numpy as np


def unimodal_logits(W, b, za, zv):
    (n, da), (m, dv) = za.shape, zv.shape
    if n != m:
        raise ValueError(f"{n} sounds, {m} videos")
    if W.shape[1] != da + dv:
        raise ValueError(f"{W.shape[1]} columns for {da} + {dv} features")
    share = da / (da + dv)
    la = np.dot(za, W[:, :da].T) + share * b
    lv = np.dot(zv, W[:, da:].T) + (1 - share) * b
    return la, lv
