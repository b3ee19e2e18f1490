# Checks the weights and then does not use them.
import numpy as np


def late_fusion(logits, w, space):
    if (w < 0).any() or w.sum() == 0:
        raise ValueError("weights")
    log_p = logits - np.logaddexp.reduce(logits, axis=2, keepdims=True)
    if space == "logit":
        return logits.mean(axis=0)
    if space == "prob":
        return np.exp(log_p).mean(axis=0)
    if space == "logprob":
        fused = log_p.mean(axis=0)
        return fused - np.logaddexp.reduce(fused, axis=1, keepdims=True)
    raise ValueError("space")
