# The same mixture, but stable: logaddexp over the modalities of log v + log p.
import numpy as np


def late_fusion(logits, w, space):
    if (w < 0).any() or w.sum() == 0:
        raise ValueError("weights")
    v = (w / w.sum()).reshape(-1, 1, 1)
    if space == "logit":
        return (v * logits).sum(axis=0)
    log_p = logits - np.logaddexp.reduce(logits, axis=2, keepdims=True)
    if space == "prob":
        return (v * np.exp(log_p)).sum(axis=0)
    if space == "logprob":
        with np.errstate(divide="ignore"):
            log_v = np.log(v)
        return np.logaddexp.reduce(log_v + log_p, axis=0)
    raise ValueError("space")
