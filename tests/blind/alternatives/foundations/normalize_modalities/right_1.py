import numpy as np


def fit_stats(train):
    return [(x.mean(axis=0), x.std(axis=0)) for x in train]


def normalize_modalities(xs, mode, stats, eps):
    if mode == "none":
        return [x.copy() for x in xs]
    if mode == "l2":
        return [x / np.maximum(np.linalg.norm(x, axis=1, keepdims=True), eps) for x in xs]
    if mode == "zscore":
        out = []
        for x, (mean, std) in zip(xs, stats):
            divisor = np.where(std > eps, std, 1.0)
            out.append((x - mean) / divisor)
        return out
    raise ValueError(f"unknown mode {mode!r}")
