import numpy as np


def modality_dropout(xs, p, rng):
    if not 0 <= p < 1:
        raise ValueError("p must lie in [0, 1)")
    keep = rng.random(xs.shape) >= p
    return np.where(keep, xs, 0), keep.any(axis=2)
