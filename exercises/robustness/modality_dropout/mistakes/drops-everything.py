import numpy as np


def modality_dropout(xs, p, rng):
    if not 0 <= p < 1:
        raise ValueError("p must lie in [0, 1)")
    mask = rng.random(xs.shape[:2]) >= p
    return np.where(mask[:, :, None], xs, 0), mask
