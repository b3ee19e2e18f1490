# The log-probabilities come from the fused logits: the offset of each modality cancels in the last normalisation.
import numpy as np


def late_fusion(logits, w, space):
    weights = np.asarray(w, dtype=float)
    if (weights < 0).any() or weights.sum() <= 0:
        raise ValueError("bad weights")
    weights = (weights / weights.sum()).reshape(-1, 1, 1)
    match space:
        case "logit":
            return (weights * logits).sum(axis=0)
        case "prob":
            e = np.exp(logits - np.max(logits, axis=2, keepdims=True))
            return (weights * e / e.sum(axis=2, keepdims=True)).sum(axis=0)
        case "logprob":
            fused = (weights * logits).sum(axis=0)
            fused -= fused.max(axis=1, keepdims=True)
            return fused - np.log(np.sum(np.exp(fused), axis=1, keepdims=True))
    raise ValueError("space")
