import numpy as np


def modality_dropout(xs, p, rng):
    if p < 0 or 1 <= p:
        raise ValueError("bad probability")
    keep_prob = 1 - p
    todo = np.arange(len(xs))
    mask = np.zeros(xs.shape[:2], dtype=bool)
    while todo.size:
        mask[todo] = rng.random((todo.size, xs.shape[1])) < keep_prob
        todo = todo[~mask[todo].any(axis=1)]
    scaled = xs * mask[:, :, None] / keep_prob
    return scaled.astype(xs.dtype), mask
