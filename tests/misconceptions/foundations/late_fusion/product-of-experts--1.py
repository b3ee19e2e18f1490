# Sums the logits of all modalities, which a softmax turns into the product of their probabilities.
import numpy as np


def late_fusion(logits, w, space):
    if (w < 0).any() or w.sum() == 0:
        raise ValueError("weights")
    v = w / w.sum()
    if space == "logit":
        return v @ logits.transpose(1, 0, 2)
    if space == "prob":
        return v @ np.exp(logits - np.logaddexp.reduce(logits, axis=2)[:, :, None]).transpose(1, 0, 2)
    if space == "logprob":
        product = logits.sum(axis=0)
        return product - np.logaddexp.reduce(product, axis=1)[:, None]
    raise ValueError("space")
