import numpy as np


def modality_dropout(xs, p, rng):
    """Draws candidates, throws the empty ones away, and goes on until there are enough."""
    if p >= 1 or p < 0:
        raise ValueError("cannot keep anything")
    n, m = xs.shape[0], xs.shape[1]
    good = np.empty((0, m), dtype=bool)
    while good.shape[0] < n:
        candidates = rng.choice([True, False], size=(n + 8, m), p=[1 - p, p])
        good = np.vstack([good, candidates[candidates.sum(axis=1) > 0]])
    mask = good[:n].copy()
    result = np.zeros(xs.shape, dtype=xs.dtype)
    result[mask] = xs[mask]
    return result, mask
