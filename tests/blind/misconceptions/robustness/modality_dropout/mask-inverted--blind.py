import numpy as np


def modality_dropout(xs, p, rng):
    if not 0 <= p < 1:
        raise ValueError("p")
    mask = rng.random(xs.shape[:2]) < p
    while (bad := mask.all(axis=1)).any():
        mask[bad] = rng.random((np.count_nonzero(bad), xs.shape[1])) < p
    xs_dropped = xs.copy()
    xs_dropped[mask] = 0
    return xs_dropped, mask
