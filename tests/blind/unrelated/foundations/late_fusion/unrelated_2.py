# bug: wrong sign, logprob adds the final log-sum-exp instead of subtracting it
import numpy as np


def late_fusion(logits, w, space):
    if (w < 0).any() or w.sum() == 0:
        raise ValueError("weights")
    v = (w / w.sum())[:, None, None]
    logp = logits - np.logaddexp.reduce(logits, axis=-1, keepdims=True)
    if space == "logit":
        return (v * logits).sum(0)
    if space == "prob":
        return (v * np.exp(logp)).sum(0)
    if space == "logprob":
        ell = (v * logp).sum(0)
        return ell + np.logaddexp.reduce(ell, axis=-1, keepdims=True)
    raise ValueError("space")
