import numpy as np


def modality_dropout(xs, p, rng):
    if not 0 <= p < 1:
        raise ValueError(f"p must be in [0, 1), got {p}")
    B, M, D = xs.shape
    kept = rng.random(M) >= p
    while not kept.any():
        kept = rng.random(M) >= p
    result = xs.copy()
    for m in range(M):
        if not kept[m]:
            result[:, m, :] = 0
    return result, np.tile(kept, (B, 1))
