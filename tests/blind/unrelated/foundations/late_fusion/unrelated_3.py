# bug: off by one, the last modality is never added to the sum
import numpy as np


def late_fusion(logits, w, space):
    M, B, C = logits.shape
    if (w < 0).any() or w.sum() == 0:
        raise ValueError("weights")
    if space not in ("logit", "prob", "logprob"):
        raise ValueError("space")
    logp = logits - np.logaddexp.reduce(logits, axis=-1, keepdims=True)
    source = {"logit": logits, "prob": np.exp(logp), "logprob": logp}[space]
    out = np.zeros((B, C))
    for m in range(M - 1):
        out += w[m] / w.sum() * source[m]
    if space == "logprob":
        out -= np.logaddexp.reduce(out, axis=-1, keepdims=True)
    return out
