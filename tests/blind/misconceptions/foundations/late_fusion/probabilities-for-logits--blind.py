import numpy as np


def softmax(z):
    e = np.exp(z - np.max(z, axis=-1, keepdims=True))
    return e / e.sum(axis=-1, keepdims=True)


def late_fusion(logits, w, space):
    if w.min() < 0 or w.max() == 0:
        raise ValueError("weights")
    v = (w / w.sum()).reshape(-1, 1, 1)
    match space:
        case "logit":
            return softmax((v * logits).sum(axis=0))
        case "prob":
            return (v * softmax(logits)).sum(axis=0)
        case "logprob":
            lse = np.logaddexp.reduce(logits, axis=-1, keepdims=True)
            ell = (v * (logits - lse)).sum(axis=0)
            return ell - np.logaddexp.reduce(ell, axis=-1, keepdims=True)
    raise ValueError(space)
