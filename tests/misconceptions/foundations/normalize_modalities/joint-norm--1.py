import numpy as np


def fit_stats(train):
    return [(x.mean(0), x.std(0)) for x in train]


def normalize_modalities(xs, mode, stats, eps):
    if mode == "none":
        return [np.array(x) for x in xs]
    if mode == "l2":
        total = sum((x**2).sum(axis=1) for x in xs) ** 0.5
        return [x / np.clip(total, eps, None)[:, np.newaxis] for x in xs]
    if mode == "zscore":
        return [(x - s[0]) / np.where(s[1] > eps, s[1], 1) for x, s in zip(xs, stats)]
    raise ValueError
