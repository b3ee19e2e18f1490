# "A feature is normalised": a loop over the features.
import numpy as np


def fit_stats(train):
    return [(x.mean(0), x.std(0)) for x in train]


def normalize_modalities(xs, mode, stats, eps):
    if mode not in ("l2", "zscore", "none"):
        raise ValueError("mode")
    result = [x.copy() for x in xs]
    for m, x in enumerate(result):
        for j in range(x.shape[1]):
            if mode == "l2":
                x[:, j] /= max(np.linalg.norm(x[:, j]), eps)
            if mode == "zscore":
                x[:, j] -= stats[m][0][j]
                if stats[m][1][j] > eps:
                    x[:, j] /= stats[m][1][j]
    return result
