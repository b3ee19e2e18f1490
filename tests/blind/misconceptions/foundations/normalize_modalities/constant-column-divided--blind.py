import numpy as np


def fit_stats(train):
    means = [x.mean(axis=0) for x in train]
    stds = [x.std(axis=0) for x in train]
    return list(zip(means, stds))


def normalize_modalities(xs, mode, stats, eps):
    if mode == "zscore":
        return [(x - mean) / std for x, (mean, std) in zip(xs, stats)]
    if mode == "l2":
        norms = [np.sqrt(np.einsum("bd,bd->b", x, x)) for x in xs]
        return [x / np.maximum(n, eps)[:, None] for x, n in zip(xs, norms)]
    if mode == "none":
        return [x.copy() for x in xs]
    raise ValueError(f"mode {mode}")
