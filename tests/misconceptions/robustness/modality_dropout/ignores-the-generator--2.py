import random

import numpy as np


def modality_dropout(xs, p, rng):
    if p < 0 or p >= 1:
        raise ValueError("p")
    mask = np.zeros(xs.shape[:2], dtype=bool)
    for i in range(len(xs)):
        while not mask[i].any():
            mask[i] = [random.random() >= p for _ in range(xs.shape[1])]
    return xs * mask[..., None], mask
