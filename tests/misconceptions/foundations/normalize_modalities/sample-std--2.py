# The standard library's stdev is the one of a sample.
import statistics

import numpy as np


def fit_stats(train):
    return [
        (np.array([statistics.fmean(c) for c in x.T]), np.array([statistics.stdev(c.tolist()) for c in x.T]))
        for x in train
    ]


def normalize_modalities(xs, mode, stats, eps):
    if mode == "l2":
        return [x / np.maximum(np.linalg.norm(x, axis=1)[:, None], eps) for x in xs]
    if mode == "zscore":
        return [(x - m) / np.where(s > eps, s, 1) for x, (m, s) in zip(xs, stats)]
    if mode == "none":
        return [x.copy() for x in xs]
    raise ValueError(mode)
