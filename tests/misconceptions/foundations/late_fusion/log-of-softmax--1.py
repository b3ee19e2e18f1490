# A stable softmax, then np.log of it, twice.
import numpy as np


def softmax(x):
    e = np.exp(x - np.max(x, axis=-1, keepdims=True))
    return e / np.sum(e, axis=-1, keepdims=True)


def late_fusion(logits, w, space):
    if (w < 0).any() or w.sum() == 0:
        raise ValueError("weights")
    p = softmax(logits)
    if space == "logit":
        return np.average(logits, axis=0, weights=w)
    if space == "prob":
        return np.average(p, axis=0, weights=w)
    if space == "logprob":
        return np.log(softmax(np.average(np.log(p), axis=0, weights=w)))
    raise ValueError("space")
