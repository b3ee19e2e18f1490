import numpy as np


def check(p):
    if p < 0 or p >= 1:
        raise ValueError("p")


def keep_some(xs, p, rng):
    mask = rng.uniform(size=xs.shape[:2]) >= p
    while not mask.any(axis=1).all():
        for i in np.where(mask.sum(axis=1) == 0)[0]:
            mask[i] = rng.uniform(size=xs.shape[1]) >= p
    return mask


def modality_dropout(xs, p, rng):
    check(p)
    mask = keep_some(xs, p, rng)
    return xs * mask[..., None], ~mask
