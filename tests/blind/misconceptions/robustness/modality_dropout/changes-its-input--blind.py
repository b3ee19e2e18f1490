import numpy as np


def modality_dropout(xs, p, rng):
    if p < 0 or p >= 1:
        raise ValueError("p has to lie in [0, 1)")
    B, M, D = xs.shape
    mask = np.ones((B, M), dtype=bool)
    for b in range(B):
        mask[b] = rng.random(M) >= p
        while not np.any(mask[b]):
            mask[b] = rng.random(M) >= p
        xs[b, ~mask[b]] = 0
    return xs, mask
