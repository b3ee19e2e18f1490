import numpy as np


def modality_dropout(xs, p, rng):
    if p < 0 or p >= 1:
        raise ValueError("p")
    mask = np.empty(xs.shape[:2], dtype=bool)
    for i in range(len(xs)):
        mask[i] = rng.random(xs.shape[1]) >= p
        if not mask[i].any():
            mask[i, rng.choice(xs.shape[1])] = True
    return xs * mask[..., None], mask
