import numpy as np


def late_fusion(logits, w, space):
    M, B, C = logits.shape
    if space not in ["logit", "prob", "logprob"]:
        raise ValueError("unknown space: " + str(space))
    if min(w) < 0 or max(w) == 0:
        raise ValueError("weights")
    v = w / w.sum()
    e = np.exp(logits - logits.max(axis=-1, keepdims=True))
    p = e / e.sum(axis=-1, keepdims=True)
    x = logits
    if space == "prob":
        x = p
    elif space == "logprob":
        x = np.log(p)
    out = np.zeros((B, C))
    for m in range(M):
        out += v[m] * x[m]
    if space == "logprob":
        out -= np.logaddexp.reduce(out, axis=1, keepdims=True)
    return out
