import numpy as np


def modality_dropout(xs, p, rng):
    if not 0 <= p < 1:
        raise ValueError("p must lie in [0, 1)")
    B, M, _ = xs.shape
    kept = rng.random((B, M)) >= p
    empty = ~kept.any(axis=1)
    while empty.any():
        kept[empty] = rng.random((empty.sum(), M)) >= p
        empty = ~kept.any(axis=1)
    out = xs.copy()
    out[~kept] = 0
    return out, kept
