import numpy as np


def modality_dropout(xs, p, rng):
    if p < 0 or p >= 1:
        raise ValueError("p")
    out = np.empty_like(xs)
    for i in range(len(xs)):
        out[i] = xs[i] * (rng.random(xs[i].shape) >= p)
        while not out[i].any():
            out[i] = xs[i] * (rng.random(xs[i].shape) >= p)
    return out, (out != 0).any(axis=2)
