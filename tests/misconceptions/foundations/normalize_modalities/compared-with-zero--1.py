import numpy as np


def fit_stats(train):
    return [(x.mean(0), x.std(0)) for x in train]


def normalize_modalities(xs, mode, stats, eps):
    if mode == "l2":
        return [x / np.maximum(np.linalg.norm(x, axis=1)[:, None], eps) for x in xs]
    if mode == "zscore":
        result = []
        for x, (mean, std) in zip(xs, stats):
            scale = std.copy()
            scale[scale == 0.0] = 1.0
            result.append((x - mean) / scale)
        return result
    if mode == "none":
        return [x.copy() for x in xs]
    raise ValueError(mode)
