import numpy as np


def modality_dropout(xs, p, rng):
    if not 0 <= p < 1:
        raise ValueError("invalid p")
    keep = rng.random(xs.shape) >= p
    while True:
        lost = ~keep.any(axis=(1, 2))
        if not lost.any():
            break
        keep[lost] = rng.random((int(lost.sum()),) + xs.shape[1:]) >= p
    return np.where(keep, xs, xs.dtype.type(0)), keep.any(axis=2)
