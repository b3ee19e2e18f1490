import numpy as np


def modality_dropout(xs, p, rng):
    if not (0 <= p < 1):
        raise ValueError("p out of range")
    mask = rng.binomial(1, 1 - p, size=xs.shape[:2]).astype(bool)
    return np.where(mask[:, :, None], xs, np.zeros_like(xs)), mask
