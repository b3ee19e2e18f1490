import numpy as np


def modality_dropout(xs, p, rng):
    if not (p >= 0 and p < 1):
        raise ValueError("p not in [0, 1)")
    B, M, D = xs.shape
    mask = np.random.rand(B, M) >= p
    gone = np.flatnonzero(mask.sum(axis=1) == 0)
    while len(gone) > 0:
        mask[gone] = np.random.rand(len(gone), M) >= p
        gone = gone[mask[gone].sum(axis=1) == 0]
    return np.where(np.repeat(mask[:, :, None], D, axis=2), xs, np.zeros_like(xs)), mask
