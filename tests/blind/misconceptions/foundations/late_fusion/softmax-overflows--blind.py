import numpy as np


def softmax(z):
    return np.exp(z) / np.exp(z).sum(axis=-1, keepdims=True)


def log_softmax(z):
    return z - np.log(np.exp(z).sum(axis=-1, keepdims=True))


def late_fusion(logits, w, space):
    if (w < 0).any() or (w == 0).all():
        raise ValueError("weights")
    v = w / w.sum()
    if space == "logit":
        return np.einsum("mbc,m->bc", logits, v)
    if space == "prob":
        return np.einsum("mbc,m->bc", softmax(logits), v)
    if space == "logprob":
        return log_softmax(np.einsum("mbc,m->bc", log_softmax(logits), v))
    raise ValueError("unknown space")
