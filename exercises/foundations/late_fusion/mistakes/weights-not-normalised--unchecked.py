import numpy as np


def late_fusion(logits, w, space):
    if space == "logit":
        return np.einsum("m,mbc->bc", w, logits)
    if space == "prob":
        return np.einsum("m,mbc->bc", w, np.exp(log_softmax(logits)))
    return log_softmax(np.einsum("m,mbc->bc", w, log_softmax(logits)))


def log_softmax(z):
    z = z - z.max(axis=-1, keepdims=True)
    return z - np.log(np.exp(z).sum(axis=-1, keepdims=True))
