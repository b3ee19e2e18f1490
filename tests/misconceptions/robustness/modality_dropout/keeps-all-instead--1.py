import numpy as np


def modality_dropout(xs, p, rng):
    if p < 0 or p >= 1:
        raise ValueError("p")
    drop = rng.random(xs.shape[:2]) < p
    drop &= ~drop.all(axis=1, keepdims=True)
    return np.where(drop[..., None], 0, xs), ~drop
