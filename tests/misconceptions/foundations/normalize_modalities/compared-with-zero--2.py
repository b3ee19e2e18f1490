# `or 1.0`: anything that is not zero counts as a deviation.
import numpy as np


def fit_stats(train):
    return [(x.mean(0), x.std(0)) for x in train]


def normalize_modalities(xs, mode, stats, eps):
    if mode == "l2":
        return [x / np.maximum(np.linalg.norm(x, axis=1)[:, None], eps) for x in xs]
    if mode == "zscore":
        return [(x - m) / np.array([v or 1.0 for v in s.tolist()]) for x, (m, s) in zip(xs, stats)]
    if mode == "none":
        return [x.copy() for x in xs]
    raise ValueError(mode)
