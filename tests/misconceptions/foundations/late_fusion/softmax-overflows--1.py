# The softmax of the textbook, modality by modality.
import numpy as np


def late_fusion(logits, w, space):
    if (w < 0).any() or w.sum() == 0:
        raise ValueError("weights")
    v = w / w.sum()
    probs = np.array([np.exp(z) / np.exp(z).sum(axis=1, keepdims=True) for z in logits])
    if space == "logit":
        return np.tensordot(v, logits, axes=1)
    if space == "prob":
        return np.tensordot(v, probs, axes=1)
    if space == "logprob":
        ell = np.tensordot(v, np.log(probs), axes=1)
        return ell - np.log(np.exp(ell).sum(axis=1, keepdims=True))
    raise ValueError("space")
