import numpy as np


def modality_dropout(xs, p, rng):
    if not 0 <= p < 1:
        raise ValueError("p must lie in [0, 1)")
    row = rng.random(xs.shape[1]) >= p
    while not row.any():
        row = rng.random(xs.shape[1]) >= p
    mask = np.tile(row, (len(xs), 1))
    return np.where(mask[:, :, None], xs, 0), mask
