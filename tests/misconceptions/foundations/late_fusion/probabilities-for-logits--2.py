# Fuses the logits and then applies a softmax to them.
import numpy as np


def late_fusion(logits, w, space):
    if np.any(w < 0) or np.sum(w) == 0:
        raise ValueError("weights")
    v = w / np.sum(w)
    if space == "logit":
        fused = sum(v[m] * logits[m] for m in range(len(v)))
        return np.exp(_normalise(fused))
    if space == "prob":
        return sum(v[m] * np.exp(_normalise(logits[m])) for m in range(len(v)))
    if space == "logprob":
        return _normalise(sum(v[m] * _normalise(logits[m]) for m in range(len(v))))
    raise ValueError(space)


def _normalise(x):
    top = x.max(axis=1, keepdims=True)
    return x - top - np.log(np.exp(x - top).sum(axis=1, keepdims=True))
