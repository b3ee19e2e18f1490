import numpy as np


def modality_dropout(xs, p, rng):
    if p < 0 or p >= 1:
        raise ValueError("p")
    mask = rng.random(xs.shape[:2]) >= p
    mask[:, -1] |= mask.sum(axis=1) == 0
    return xs * mask[..., None], mask
