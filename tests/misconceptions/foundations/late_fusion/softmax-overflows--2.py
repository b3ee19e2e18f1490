# A log-softmax that does not take out the maximum.
import numpy as np


def log_softmax(z):
    return z - np.log(np.sum(np.exp(z), axis=-1, keepdims=True))


def late_fusion(logits, w, space):
    if (w < 0).any() or w.sum() == 0:
        raise ValueError("weights")
    v = w[:, None, None] / w.sum()
    if space == "logit":
        return np.sum(v * logits, axis=0)
    if space == "prob":
        return np.sum(v * np.exp(log_softmax(logits)), axis=0)
    if space == "logprob":
        return log_softmax(np.sum(v * log_softmax(logits), axis=0))
    raise ValueError("space")
