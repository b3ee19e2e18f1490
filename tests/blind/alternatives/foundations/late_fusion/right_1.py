import numpy as np


def logsumexp(a):
    top = a.max(axis=-1, keepdims=True)
    return top + np.log(np.exp(a - top).sum(axis=-1, keepdims=True))


def late_fusion(logits, w, space):
    if space not in ("logit", "prob", "logprob"):
        raise ValueError(f"unknown space {space!r}")
    if (w < 0).any() or w.sum() == 0:
        raise ValueError("weights must be >= 0 and not all 0")
    v = w / w.sum()
    if space == "logit":
        return np.tensordot(v, logits, axes=1)
    logp = logits - logsumexp(logits)
    if space == "prob":
        return np.tensordot(v, np.exp(logp), axes=1)
    ell = np.tensordot(v, logp, axes=1)
    return ell - logsumexp(ell)
