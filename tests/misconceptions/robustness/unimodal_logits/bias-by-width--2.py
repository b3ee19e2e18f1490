import numpy as np


def unimodal_logits(W, b, za, zv):
    if len(za) != len(zv) or W.shape[1] != za.shape[1] + zv.shape[1]:
        raise ValueError
    per_column = W * np.concatenate((za, zv), axis=1)[:, None] + b[:, None] / W.shape[1]
    return per_column[:, :, : za.shape[1]].sum(axis=2), per_column[:, :, za.shape[1] :].sum(axis=2)
