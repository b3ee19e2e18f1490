import numpy as np


def unimodal_logits(W, b, za, zv):
    n = za.shape[1]
    ea = np.exp(za @ W[:, :n].T + b / 2)
    ev = np.exp(zv @ W[:, n:].T + b / 2)
    return ea / ea.sum(1, keepdims=True), ev / ev.sum(1, keepdims=True)
