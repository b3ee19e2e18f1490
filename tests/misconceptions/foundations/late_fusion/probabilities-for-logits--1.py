# One average of softmaxes serves both spaces.
import numpy as np


def softmax(z):
    e = np.exp(z - z.max(axis=-1, keepdims=True))
    return e / e.sum(axis=-1, keepdims=True)


def late_fusion(logits, w, space):
    if (w < 0).any() or not w.any():
        raise ValueError("bad weights")
    v = (w / w.sum())[:, None, None]
    if space == "logit" or space == "prob":
        return np.sum(v * softmax(logits), axis=0)
    if space != "logprob":
        raise ValueError("bad space")
    ell = np.sum(v * (logits - np.logaddexp.reduce(logits, axis=-1)[..., None]), axis=0)
    return ell - np.logaddexp.reduce(ell, axis=-1)[..., None]
