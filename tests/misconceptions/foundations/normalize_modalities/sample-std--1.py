import numpy as np


def fit_stats(train):
    stats = []
    for x in train:
        mean = x.mean(axis=0)
        std = np.sqrt(((x - mean) ** 2).sum(axis=0) / (len(x) - 1))
        stats.append((mean, std))
    return stats


def normalize_modalities(xs, mode, stats, eps):
    if mode == "l2":
        return [x / np.maximum(np.linalg.norm(x, axis=1)[:, None], eps) for x in xs]
    if mode == "zscore":
        return [(x - m) / np.where(s > eps, s, 1) for x, (m, s) in zip(xs, stats)]
    if mode == "none":
        return [x.copy() for x in xs]
    raise ValueError(mode)
