import numpy as np


def modality_dropout(xs, p, rng):
    if p < 0 or p >= 1:
        raise ValueError("p")
    u = rng.random(xs.shape[:2])
    best = u == u.max(axis=1, keepdims=True, initial=0)  # the one with the largest draw always stays
    mask = (u >= p) | best
    return xs * mask[..., None], mask
