import numpy as np


def modality_dropout(xs, p, rng):
    if p < 0 or p >= 1:
        raise ValueError("p")
    out, mask = np.zeros_like(xs), np.ones(xs.shape[:2], dtype=bool)
    for m in range(xs.shape[1]):
        mask[:, m] = rng.uniform(size=len(xs)) > p
        out[mask[:, m], m] = xs[mask[:, m], m]
    return out, mask
