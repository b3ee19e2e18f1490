import numpy as np


def lse(a, axis=-1):
    m = np.max(a, axis=axis, keepdims=True)
    return m + np.log(np.sum(np.exp(a - m), axis=axis, keepdims=True))


def late_fusion(logits, w, space):
    if np.min(w) < 0 or np.sum(w) <= 0:
        raise ValueError("invalid weights")
    if space not in ("logit", "prob", "logprob"):
        raise ValueError("invalid space")
    v = w / np.sum(w)
    if space == "logprob":
        ell = np.zeros(logits.shape[1:])
        for z in logits:
            ell += z - lse(z)
        return ell - lse(ell)
    out = np.zeros(logits.shape[1:])
    for vm, z in zip(v, logits):
        out += vm * (z if space == "logit" else np.exp(z - lse(z)))
    return out
