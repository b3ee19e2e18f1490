import numpy as np


def late_fusion(logits, w, space):
    if (w < 0).any() or w.sum() == 0:
        raise ValueError("weights are not negative, and one of them is positive")
    v = w / w.sum()
    if space == "logit":
        return np.einsum("m,mbc->bc", v, logits)
    if space == "prob":
        return np.einsum("m,mbc->bc", v, np.exp(log_softmax(logits)))
    if space == "logprob":
        return log_softmax(np.einsum("m,mbc->bc", v, log_softmax(logits)))
    raise ValueError(space)


def log_softmax(z):
    return z - np.log(np.exp(z).sum(axis=-1, keepdims=True))
