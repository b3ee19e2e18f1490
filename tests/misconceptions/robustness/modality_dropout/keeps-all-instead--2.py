import numpy as np


def modality_dropout(xs, p, rng):
    if p < 0 or p >= 1:
        raise ValueError("p")
    out, mask = xs.copy(), np.ones(xs.shape[:2], dtype=bool)
    for i in range(len(xs)):
        row = rng.random(xs.shape[1]) >= p
        if row.any():
            mask[i] = row
            out[i, ~row] = 0
    return out, mask
