import numpy as np


def unimodal_logits(W, b, za, zv):
    if len(za) != len(zv) or W.shape[1] != za.shape[1] + zv.shape[1]:
        raise ValueError("these do not belong together")
    n = za.shape[1]
    return log_softmax(za @ W[:, :n].T + b / 2), log_softmax(zv @ W[:, n:].T + b / 2)


def log_softmax(logits):
    z = logits - logits.max(axis=1, keepdims=True)
    return z - np.log(np.exp(z).sum(axis=1, keepdims=True))
