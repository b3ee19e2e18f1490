# logaddexp along the first axis.
import numpy as np


def late_fusion(logits, w, space):
    if (w < 0).any() or w.sum() == 0:
        raise ValueError("weights")
    v = (w / w.sum())[:, None, None]
    shares = logits - np.logaddexp.reduce(logits, axis=0)
    if space == "logit":
        return (v * logits).sum(axis=0)
    if space == "prob":
        return (v * np.exp(shares)).sum(axis=0)
    if space == "logprob":
        fused = (v * shares).sum(axis=0)
        return fused - np.logaddexp.reduce(fused, axis=1, keepdims=True)
    raise ValueError("space")
