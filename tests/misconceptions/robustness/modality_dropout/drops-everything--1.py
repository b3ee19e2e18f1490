import numpy as np


def modality_dropout(xs, p, rng):
    if p < 0 or p >= 1:
        raise ValueError("p")
    mask = rng.binomial(1, 1 - p, size=(len(xs), xs.shape[1])).astype(bool)
    out = xs.copy()
    out[~mask] = 0.0
    return out, mask
