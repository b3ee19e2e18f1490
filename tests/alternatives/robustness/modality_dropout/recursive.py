import numpy as np


def draw(shape, p, rng):
    keep = ~(rng.random(shape) < p)
    empty = np.logical_not(keep.any(axis=-1))
    if empty.any():
        keep[empty] = draw((int(empty.sum()), shape[1]), p, rng)
    return keep


def modality_dropout(xs, p, rng):
    if not 0.0 <= p < 1.0:
        raise ValueError(f"p = {p}")
    mask = draw(xs.shape[:2], p, rng)
    return np.einsum("bmd,bm->bmd", xs, mask.astype(xs.dtype)), mask
