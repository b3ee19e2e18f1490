import numpy as np


def fit_stats(train):
    return [(x.mean(0), x.std(0)) for x in train]


def normalize_modalities(xs, mode, stats, eps):
    if mode not in ("l2", "zscore", "none"):
        raise ValueError(mode)
    out = list(xs)  # a new list
    for m, x in enumerate(out):
        if mode == "l2":
            out[m] = x / np.maximum(np.linalg.norm(x, axis=1, keepdims=True), eps)
        elif mode == "zscore":
            out[m] = (x - stats[m][0]) / np.where(stats[m][1] > eps, stats[m][1], 1)
    return out
