# bug: zscore leaves a constant column as it is, it is not centred
import numpy as np


def fit_stats(train):
    return [(x.mean(axis=0), x.std(axis=0)) for x in train]


def normalize_modalities(xs, mode, stats, eps):
    if mode == "none":
        return [x.copy() for x in xs]
    if mode == "l2":
        return [x / np.maximum(np.sqrt((x**2).sum(1))[:, None], eps) for x in xs]
    if mode != "zscore":
        raise ValueError(mode)
    out = []
    for x, (mean, std) in zip(xs, stats):
        y = x.copy()
        for j in range(x.shape[1]):
            if std[j] > eps:
                y[:, j] = (y[:, j] - mean[j]) / std[j]
        out.append(y)
    return out
