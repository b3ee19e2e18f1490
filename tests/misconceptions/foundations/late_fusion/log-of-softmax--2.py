# The geometric mean as a product of powers of the probabilities.
import numpy as np


def late_fusion(logits, w, space):
    if (w < 0).any() or w.sum() == 0:
        raise ValueError("weights")
    v = (w / w.sum())[:, None, None]
    p = np.exp(logits - logits.max(axis=2, keepdims=True))
    p /= p.sum(axis=2, keepdims=True)
    if space == "logit":
        return (v * logits).sum(axis=0)
    if space == "prob":
        return (v * p).sum(axis=0)
    if space == "logprob":
        mean = np.prod(p**v, axis=0)
        return np.log(mean / mean.sum(axis=1, keepdims=True))
    raise ValueError("space")
