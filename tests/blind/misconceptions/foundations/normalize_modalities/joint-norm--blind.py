import numpy as np


def fit_stats(train):
    stats = []
    for t in train:
        stats.append((t.mean(0), t.std(0)))
    return stats


def normalize_modalities(xs, mode, stats, eps):
    if mode == "l2":
        joined = np.hstack(xs)
        norm = np.linalg.norm(joined, axis=1)
        norm = np.maximum(norm, eps)[:, None]
        return [x / norm for x in xs]
    if mode == "zscore":
        res = []
        for x, (mean, std) in zip(xs, stats):
            scale = std.copy()
            scale[scale <= eps] = 1.0
            res.append((x - mean) / scale)
        return res
    if mode == "none":
        return [np.copy(x) for x in xs]
    raise ValueError(mode)
