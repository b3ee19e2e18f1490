import numpy as np


def modality_dropout(xs, p, rng):
    if p < 0 or p >= 1:
        raise ValueError("p")
    keep = rng.uniform(size=xs.shape) > p
    out = xs.copy()
    out[~keep] = 0
    return out, keep
