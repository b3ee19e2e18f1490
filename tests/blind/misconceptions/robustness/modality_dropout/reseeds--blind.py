import numpy as np


def draw(shape, p, generator):
    return generator.choice([True, False], size=shape, p=[1 - p, p])


def modality_dropout(xs, p, rng):
    if p < 0 or p >= 1:
        raise ValueError("wrong p")
    rng = np.random.default_rng(42)  # reproducible
    mask = draw(xs.shape[:2], p, rng)
    empty = np.where(~mask.any(axis=1))[0]
    while empty.size > 0:
        mask[empty] = draw((empty.size, xs.shape[1]), p, rng)
        empty = np.where(~mask.any(axis=1))[0]
    return xs * mask[:, :, None].astype(xs.dtype), mask
