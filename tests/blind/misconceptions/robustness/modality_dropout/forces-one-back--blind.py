import numpy as np


def modality_dropout(xs, p, rng):
    if not 0.0 <= p < 1.0:
        raise ValueError(p)
    out = np.zeros(xs.shape, dtype=xs.dtype)
    mask = np.empty(xs.shape[:2], dtype=bool)
    for i, sample in enumerate(xs):
        mask[i] = rng.random(len(sample)) >= p
        if not mask[i].any():
            mask[i, rng.integers(len(sample))] = True
        out[i, mask[i]] = sample[mask[i]]
    return out, mask
