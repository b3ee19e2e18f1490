import numpy as np


def modality_dropout(xs, p, rng):
    if not 0 <= p < 1:
        raise ValueError("p must lie in [0, 1)")
    mask = np.random.random(xs.shape[:2]) >= p
    while (empty := ~mask.any(axis=1)).any():
        mask[empty] = np.random.random((empty.sum(), xs.shape[1])) >= p
    return np.where(mask[:, :, None], xs, 0), mask
