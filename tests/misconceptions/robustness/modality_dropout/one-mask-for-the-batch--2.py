import numpy as np


def modality_dropout(xs, p, rng):
    if p < 0 or p >= 1:
        raise ValueError("p")
    mask = np.zeros(xs.shape[:2], dtype=bool)
    chosen = []
    while not chosen:
        chosen = [m for m in range(xs.shape[1]) if rng.random() >= p]
    mask[:, chosen] = True
    return xs * mask[..., None], mask
