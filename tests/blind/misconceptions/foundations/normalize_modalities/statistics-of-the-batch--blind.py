import numpy as np


def fit_stats(train):
    return [(arr.mean(axis=0), arr.std(axis=0)) for arr in train]


def normalize_modalities(xs, mode, stats, eps):
    if mode not in {"l2", "zscore", "none"}:
        raise ValueError(mode)
    if mode == "l2":
        return [x / np.linalg.norm(x, axis=-1, keepdims=True).clip(min=eps) for x in xs]
    if mode == "none":
        return [x.copy() for x in xs]
    normed = []
    for x in xs:
        sd = x.std(axis=0)
        sd[sd <= eps] = 1.0
        normed.append((x - x.mean(axis=0)) / sd)
    return normed
