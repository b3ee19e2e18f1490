import numpy as np


def fit_stats(train):
    return [(x.mean(0), x.std(0)) for x in train]


def normalize_modalities(xs, mode, stats, eps):
    if mode == "l2":
        return [x / (np.sqrt((x**2).sum(1, keepdims=True)) + eps) for x in xs]
    elif mode == "zscore":
        scale = [np.where(s > eps, s, np.ones_like(s)) for _, s in stats]
        return [(x - m) / s for x, (m, _), s in zip(xs, stats, scale)]
    elif mode == "none":
        return [1.0 * x for x in xs]
    raise ValueError(mode)
