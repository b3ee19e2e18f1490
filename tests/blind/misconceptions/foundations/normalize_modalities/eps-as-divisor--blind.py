import numpy as np


def fit_stats(train):
    return [(t.mean(axis=0), t.std(axis=0, ddof=0)) for t in train]


def _safe(v, eps):
    return np.maximum(v, eps)


def normalize_modalities(xs, mode, stats, eps):
    if mode == "l2":
        return [x / _safe(np.linalg.norm(x, axis=1, keepdims=True), eps) for x in xs]
    if mode == "zscore":
        return [(x - mu) / _safe(sigma, eps) for x, (mu, sigma) in zip(xs, stats)]
    if mode == "none":
        return [x.copy() for x in xs]
    raise ValueError(mode)
