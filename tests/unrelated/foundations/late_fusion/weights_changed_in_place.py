# Normalises the caller's weights themselves.
import numpy as np


def late_fusion(logits, w, space):
    if (w < 0).any() or w.sum() == 0:
        raise ValueError("weights")
    w /= w.sum()
    log_p = logits - np.logaddexp.reduce(logits, axis=2, keepdims=True)
    if space == "logit":
        return np.einsum("m,mbc->bc", w, logits)
    if space == "prob":
        return np.einsum("m,mbc->bc", w, np.exp(log_p))
    if space == "logprob":
        fused = np.einsum("m,mbc->bc", w, log_p)
        return fused - np.logaddexp.reduce(fused, axis=1, keepdims=True)
    raise ValueError("space")
