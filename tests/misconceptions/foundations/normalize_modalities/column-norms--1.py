import numpy as np


def fit_stats(train):
    return [(np.mean(x, axis=0), np.std(x, axis=0)) for x in train]


def normalize_modalities(xs, mode, stats, eps):
    out = []
    for i, x in enumerate(xs):
        if mode == "l2":
            norm = np.sqrt((x**2).sum(axis=0, keepdims=True))
            out.append(x / np.maximum(norm, eps))
        elif mode == "zscore":
            mean, std = stats[i]
            out.append((x - mean) / np.where(std <= eps, 1.0, std))
        elif mode == "none":
            out.append(x.copy())
        else:
            raise ValueError(mode)
    return out
