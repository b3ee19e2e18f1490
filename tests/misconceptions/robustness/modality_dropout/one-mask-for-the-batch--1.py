import numpy as np


def modality_dropout(xs, p, rng):
    if p < 0 or p >= 1:
        raise ValueError("p")
    keep = np.zeros(xs.shape[1], dtype=bool)
    while keep.sum() == 0:
        keep = rng.binomial(1, 1 - p, size=xs.shape[1]) == 1
    out = xs.copy()
    out[:, ~keep] = 0
    return out, np.repeat(keep[None], len(xs), axis=0)
