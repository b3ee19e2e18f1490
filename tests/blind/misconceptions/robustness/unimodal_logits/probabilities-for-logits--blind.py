import numpy as np


def softmax(z):
    e = np.exp(z - z.max(axis=1, keepdims=True))
    return e / e.sum(axis=1, keepdims=True)


def unimodal_logits(W, b, za, zv):
    if za.shape[0] != zv.shape[0]:
        raise ValueError
    if W.shape[1] != za.shape[1] + zv.shape[1]:
        raise ValueError
    cut = za.shape[1]
    return softmax(za @ W[:, :cut].T + 0.5 * b), softmax(zv @ W[:, cut:].T + 0.5 * b)
