# Multiplies the probabilities themselves, divides by their sum and takes the logarithm.
import numpy as np


def late_fusion(logits, w, space):
    if (w < 0).any() or w.sum() == 0:
        raise ValueError("weights")
    v = w / w.sum()
    e = np.exp(logits - logits.max(axis=2, keepdims=True))
    p = e / e.sum(axis=2, keepdims=True)
    if space == "logit":
        return np.einsum("i,ijk->jk", v, logits)
    if space == "prob":
        return np.einsum("i,ijk->jk", v, p)
    if space == "logprob":
        joint = np.ones_like(p[0])
        for expert in p:
            joint = joint * expert
        return np.log(joint / joint.sum(axis=1, keepdims=True))
    raise ValueError("space")
