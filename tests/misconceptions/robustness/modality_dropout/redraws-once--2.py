import numpy as np


def modality_dropout(xs, p, rng):
    if p < 0 or p >= 1:
        raise ValueError("p")
    mask = np.empty(xs.shape[:2], dtype=bool)
    for i in range(len(xs)):
        row = rng.random(xs.shape[1]) >= p
        if not row.any():
            row = rng.random(xs.shape[1]) >= p
        mask[i] = row
    return xs * mask[..., None], mask
