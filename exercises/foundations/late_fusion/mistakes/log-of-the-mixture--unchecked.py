import numpy as np


def late_fusion(logits, w, space):
    v = w / w.sum()
    if space == "logit":
        return np.einsum("m,mbc->bc", v, logits)
    if space == "prob":
        return np.einsum("m,mbc->bc", v, np.exp(log_softmax(logits)))
    return np.log(np.einsum("m,mbc->bc", v, np.exp(log_softmax(logits))))


def log_softmax(z):
    z = z - z.max(axis=-1, keepdims=True)
    return z - np.log(np.exp(z).sum(axis=-1, keepdims=True))
