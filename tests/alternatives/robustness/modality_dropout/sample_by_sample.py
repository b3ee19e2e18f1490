import numpy as np


def draw_row(m, p, rng):
    while True:
        row = [rng.random() >= p for _ in range(m)]
        if any(row):
            return row


def modality_dropout(xs, p, rng):
    if p < 0 or p >= 1:
        raise ValueError(p)
    B, M, D = xs.shape
    mask = np.zeros((B, M), dtype=bool)
    out = np.zeros_like(xs)
    for b in range(B):
        mask[b] = draw_row(M, p, rng)
        for m in range(M):
            if mask[b, m]:
                out[b, m] = xs[b, m]
    return out, mask
