import numpy as np


def fit_stats(train):
    return [(x.mean(axis=0), x.std(axis=0)) for x in train]


def normalize_modalities(xs, mode, stats, eps):
    if mode == "l2":
        return [x / np.maximum(np.linalg.norm(x, axis=1, keepdims=True), eps) for x in xs]
    if mode == "zscore":
        return [(x - mean) / np.where(std > eps, std, 1) for x, (mean, std) in zip(xs, fit_stats(xs), strict=True)]
    if mode == "none":
        return [x.copy() for x in xs]
    raise ValueError(mode)
