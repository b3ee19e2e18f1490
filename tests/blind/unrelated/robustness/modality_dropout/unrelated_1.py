# bug: draws normal numbers where uniform ones are needed, so the rate is not p
import numpy as np


def modality_dropout(xs, p, rng):
    if not 0 <= p < 1:
        raise ValueError("p")
    mask = rng.normal(size=xs.shape[:2]) >= p
    empty = ~mask.any(axis=1)
    while empty.any():
        mask[empty] = rng.normal(size=(empty.sum(), xs.shape[1])) >= p
        empty = ~mask.any(axis=1)
    out = xs.copy()
    out[~mask] = 0
    return out, mask
