import numpy as np


def modality_dropout(xs, p, rng):
    if not 0 <= p < 1:
        raise ValueError("p must lie in [0, 1)")
    mask = rng.random(xs.shape[:2]) >= p
    while (empty := ~mask.any(axis=1)).any():
        mask[empty] = rng.random((empty.sum(), xs.shape[1])) >= p
    return np.where(mask[:, :, None], xs / (1 - p), 0).astype(xs.dtype), mask
