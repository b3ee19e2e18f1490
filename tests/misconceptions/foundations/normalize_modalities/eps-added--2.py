# eps is added everywhere, row by row.
import numpy as np


def fit_stats(train):
    return [(x.mean(0), x.std(0)) for x in train]


def normalize_modalities(xs, mode, stats, eps):
    if mode not in {"l2", "zscore", "none"}:
        raise ValueError(mode)
    out = [np.zeros_like(x) for x in xs]
    for m, x in enumerate(xs):
        for b, row in enumerate(x):
            if mode == "l2":
                out[m][b] = row / (np.linalg.norm(row) + eps)
            elif mode == "zscore":
                mean, std = stats[m]
                out[m][b] = (row - mean) / (std + eps)
            else:
                out[m][b] = row
    return out
