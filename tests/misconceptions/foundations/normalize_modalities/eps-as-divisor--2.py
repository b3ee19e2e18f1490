# The column's eps is added, the row's is a maximum.
import numpy as np


def fit_stats(train):
    return [(x.mean(0), x.std(0)) for x in train]


def normalize_modalities(xs, mode, stats, eps):
    out = []
    for m, x in enumerate(xs):
        if mode == "zscore":
            mean, std = stats[m]
            out.append((x - mean[None, :]) / (std[None, :] + eps))
        elif mode == "l2":
            out.append(x / np.clip(np.sqrt(np.sum(x**2, 1, keepdims=True)), eps, None))
        elif mode == "none":
            out.append(x.copy())
        else:
            raise ValueError(mode)
    return out
