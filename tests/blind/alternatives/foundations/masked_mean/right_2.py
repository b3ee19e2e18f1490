import numpy as np


def masked_mean(tokens: np.ndarray, mask: np.ndarray) -> np.ndarray:
    keep = mask[..., np.newaxis]
    total = np.where(keep, tokens, 0.0).sum(axis=1)
    count = np.maximum(mask.sum(axis=1, keepdims=True), 1)
    return total / count
