# Normalises the weights with a softmax instead of dividing by their sum.
import numpy as np


def late_fusion(logits, w, space):
    if (w < 0).any() or w.sum() == 0:
        raise ValueError("weights")
    v = np.exp(w) / np.exp(w).sum()
    log_p = logits - np.logaddexp.reduce(logits, axis=2, keepdims=True)
    if space == "logit":
        return np.einsum("m,mbc->bc", v, logits)
    if space == "prob":
        return np.einsum("m,mbc->bc", v, np.exp(log_p))
    if space == "logprob":
        fused = np.einsum("m,mbc->bc", v, log_p)
        return fused - np.logaddexp.reduce(fused, axis=1, keepdims=True)
    raise ValueError("space")
