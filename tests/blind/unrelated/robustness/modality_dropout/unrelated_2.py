# bug: off by one, the loop over the modalities starts at 1, so the first one is never dropped
import numpy as np


def modality_dropout(xs, p, rng):
    if not 0 <= p < 1:
        raise ValueError("p")
    B, M, D = xs.shape
    mask = np.ones((B, M), dtype=bool)
    out = xs.copy()
    for b in range(B):
        while True:
            for m in range(1, M):
                mask[b, m] = rng.random() >= p
            if mask[b].any():
                break
        out[b, ~mask[b]] = 0
    return out, mask
