import numpy as np


def modality_dropout(xs, p, rng):
    if p >= 1 or p < 0:
        raise ValueError("0 <= p < 1 is required")
    batch, modalities, _ = xs.shape
    is_dropped = rng.random((batch, modalities)) < p
    is_dropped[is_dropped.all(axis=1)] = False
    xs_dropped = np.array(xs, copy=True)
    xs_dropped[is_dropped] = 0.0
    return xs_dropped, np.logical_not(is_dropped)
