# Calls itself for the probabilities and takes their logarithm.
import numpy as np


def late_fusion(logits, w, space):
    if (w < 0).any() or w.sum() == 0:
        raise ValueError("weights")
    if space == "logit":
        return np.average(logits, axis=0, weights=w)
    if space == "prob":
        e = np.exp(logits - logits.max(axis=-1, keepdims=True))
        return np.average(e / e.sum(axis=-1, keepdims=True), axis=0, weights=w)
    if space == "logprob":
        return np.log(late_fusion(logits, w, "prob"))
    raise ValueError("space")
