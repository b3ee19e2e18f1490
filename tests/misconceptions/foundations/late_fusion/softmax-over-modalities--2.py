# A helper whose axis is 0 by default serves before and after the average.
import numpy as np


def log_softmax(x, axis=0):
    x = x - x.max(axis=axis, keepdims=True)
    return x - np.log(np.exp(x).sum(axis=axis, keepdims=True))


def late_fusion(logits, w, space):
    if (w < 0).any() or w.sum() == 0:
        raise ValueError("weights")
    v = w / w.sum()
    if space == "logit":
        return np.tensordot(v, logits, 1)
    if space == "prob":
        return np.tensordot(v, np.exp(log_softmax(logits)), 1)
    if space == "logprob":
        return log_softmax(np.tensordot(v, log_softmax(logits), 1))
    raise ValueError("space")
