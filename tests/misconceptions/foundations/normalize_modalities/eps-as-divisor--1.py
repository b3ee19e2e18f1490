import numpy as np


def safe(divisor, eps):
    return np.where(divisor > eps, divisor, eps)


def fit_stats(train):
    return [(x.mean(0), x.std(0)) for x in train]


def normalize_modalities(xs, mode, stats, eps):
    if mode == "l2":
        return [x / safe(np.linalg.norm(x, axis=1, keepdims=True), eps) for x in xs]
    if mode == "zscore":
        return [(x - m) / safe(s, eps) for x, (m, s) in zip(xs, stats)]
    if mode == "none":
        return [x.copy() for x in xs]
    raise ValueError(mode)
