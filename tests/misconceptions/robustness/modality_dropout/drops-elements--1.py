import numpy as np


def modality_dropout(xs, p, rng):
    if p < 0 or p >= 1:
        raise ValueError("p")
    noise = rng.binomial(1, 1 - p, size=xs.shape)
    return (xs * noise).astype(xs.dtype), noise.max(axis=2, initial=0) == 1
