import numpy as np


def modality_dropout(xs, p, rng):
    if p < 0 or p >= 1:
        raise ValueError("p")
    np.random.seed(1)
    mask = np.random.rand(*xs.shape[:2]) >= p
    while not mask.any(axis=1).all():
        for i in np.where(mask.sum(axis=1) == 0)[0]:
            mask[i] = np.random.rand(xs.shape[1]) >= p
    return xs * mask[..., None], mask
