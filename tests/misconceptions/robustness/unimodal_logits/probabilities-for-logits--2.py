import numpy as np


def unimodal_logits(W, b, za, zv):
    if len(za) != len(zv) or W.shape[1] != za.shape[1] + zv.shape[1]:
        raise ValueError
    shares = []
    for z, part in ((za, W[:, : za.shape[1]]), (zv, W[:, za.shape[1] :])):
        logits = z @ part.T + b / 2
        shares.append(logits - np.logaddexp.reduce(logits, axis=1, keepdims=True))
    return tuple(shares)
