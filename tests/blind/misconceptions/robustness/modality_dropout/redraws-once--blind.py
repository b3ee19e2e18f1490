import numpy as np


def modality_dropout(xs, p, rng):
    if p < 0 or p >= 1:
        raise ValueError("p")
    B, M = xs.shape[0], xs.shape[1]
    keep = rng.uniform(size=(B, M)) >= p
    nothing = keep.sum(axis=1) == 0
    if nothing.any():
        keep[nothing] = rng.uniform(size=(nothing.sum(), M)) >= p
    return xs * keep[..., np.newaxis], keep
