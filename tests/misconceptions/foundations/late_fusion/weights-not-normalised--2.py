# Broadcast raw weights, no check of them, and the last space is whatever is left.
import numpy as np


def late_fusion(logits, w, space):
    w = w[:, None, None]
    z = logits - logits.max(-1, keepdims=True)
    logp = z - np.log(np.exp(z).sum(-1, keepdims=True))
    if space == "logit":
        return (w * logits).sum(0)
    if space == "prob":
        return (w * np.exp(logp)).sum(0)
    fused = (w * logp).sum(0)
    fused = fused - fused.max(-1, keepdims=True)
    return fused - np.log(np.exp(fused).sum(-1, keepdims=True))
