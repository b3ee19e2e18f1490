import numpy as np


def _draw_one(M, p, rng):
    while True:
        row = [rng.uniform() >= p for _ in range(M)]
        if any(row):
            return row


def modality_dropout(xs, p, rng):
    if p < 0 or p >= 1:
        raise ValueError(f"p = {p}")
    n_samples, n_modalities = xs.shape[:2]
    mask = np.zeros((n_samples, n_modalities), dtype=bool)
    dropped = np.zeros_like(xs)
    for b in range(n_samples):
        mask[b] = _draw_one(n_modalities, p, rng)
        for m in range(n_modalities):
            if mask[b, m]:
                dropped[b, m] = xs[b, m]
    return dropped, mask
