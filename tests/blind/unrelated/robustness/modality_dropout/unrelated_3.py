# bug: slice too short, the last number of a dropped vector is not set to 0
import numpy as np


def modality_dropout(xs, p, rng):
    if not 0 <= p < 1:
        raise ValueError("p")
    B, M, D = xs.shape
    mask = rng.random((B, M)) >= p
    while not mask.any(axis=1).all():
        empty = ~mask.any(axis=1)
        mask[empty] = rng.random((empty.sum(), M)) >= p
    out = xs.copy()
    out[~mask, : D - 1] = 0
    return out, mask
