import numpy as np


def modality_dropout(xs, p, rng):
    if p < 0 or p >= 1:
        raise ValueError("p")
    first, second = rng.random((2, *xs.shape[:2])) >= p
    mask = np.where(first.any(axis=1, keepdims=True), first, second)
    return xs * mask[..., None], mask
