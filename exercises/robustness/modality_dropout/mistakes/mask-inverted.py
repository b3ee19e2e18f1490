import numpy as np


def modality_dropout(xs, p, rng):
    if not 0 <= p < 1:
        raise ValueError("p must lie in [0, 1)")
    dropped = rng.random(xs.shape[:2]) < p
    while (empty := dropped.all(axis=1)).any():
        dropped[empty] = rng.random((empty.sum(), xs.shape[1])) < p
    return np.where(dropped[:, :, None], 0, xs), dropped
