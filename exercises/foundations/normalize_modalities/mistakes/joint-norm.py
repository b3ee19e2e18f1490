import numpy as np


def fit_stats(train):
    return [(x.mean(axis=0), x.std(axis=0)) for x in train]


def normalize_modalities(xs, mode, stats, eps):
    if mode == "l2":
        norm = np.linalg.norm(np.concatenate(xs, axis=1), axis=1, keepdims=True)
        return [x / np.maximum(norm, eps) for x in xs]
    if mode == "zscore":
        return [(x - mean) / np.where(std > eps, std, 1) for x, (mean, std) in zip(xs, stats, strict=True)]
    if mode == "none":
        return [x.copy() for x in xs]
    raise ValueError(mode)
