import numpy as np


def late_fusion(logits: np.ndarray, w: np.ndarray, space: str) -> np.ndarray:
    """Fuse the logits z_m (M, B, C) of M modalities; v = w / Σ w.

    logit:    Σ v_m z_m
    prob:     Σ v_m softmax(z_m)
    logprob:  Σ v_m log softmax(z_m), shifted so that the probabilities of an item add up to 1
    """
    if (w < 0).any() or w.sum() == 0:
        raise ValueError("weights are not negative, and one of them is positive")
    v = w / w.sum()
    if space == "logit":
        return np.einsum("m,mbc->bc", v, logits)
    if space == "prob":
        return np.einsum("m,mbc->bc", v, np.exp(log_softmax(logits)))
    if space == "logprob":
        return log_softmax(np.einsum("m,mbc->bc", v, log_softmax(logits)))
    raise ValueError(f"space is logit, prob or logprob, not {space!r}")


def log_softmax(z: np.ndarray) -> np.ndarray:
    """z - log Σ exp(z) over the last axis; the largest entry is taken out first, so exp cannot overflow."""
    z = z - z.max(axis=-1, keepdims=True)
    return z - np.log(np.exp(z).sum(axis=-1, keepdims=True))
