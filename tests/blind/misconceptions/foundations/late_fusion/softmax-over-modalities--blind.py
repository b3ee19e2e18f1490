import numpy as np


def late_fusion(logits, w, space):
    if np.any(w < 0):
        raise ValueError("w < 0")
    if np.all(w == 0):
        raise ValueError("w == 0")
    v = (w / w.sum())[:, None, None]
    if space == "logit":
        return np.sum(v * logits, axis=0)
    z = logits - logits.max(axis=0)
    log_soft = z - np.log(np.exp(z).sum(axis=0))
    if space == "prob":
        return np.sum(v * np.exp(log_soft), axis=0)
    if space == "logprob":
        ell = np.sum(v * log_soft, axis=0)
        top = ell.max(axis=1, keepdims=True)
        return ell - top - np.log(np.exp(ell - top).sum(axis=1, keepdims=True))
    raise ValueError("space")
