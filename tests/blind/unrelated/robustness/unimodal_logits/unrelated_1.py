# bug: half of the bias is subtracted instead of added
import numpy as np


def unimodal_logits(W, b, za, zv):
    if za.shape[0] != zv.shape[0] or W.shape[1] != za.shape[1] + zv.shape[1]:
        raise ValueError("shapes")
    d = za.shape[1]
    return za @ W[:, :d].T - b / 2, zv @ W[:, d:].T - b / 2
