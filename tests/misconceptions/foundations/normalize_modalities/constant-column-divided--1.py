import numpy as np


def fit_stats(train):
    return [(x.mean(0), np.sqrt(np.var(x, axis=0))) for x in train]


def normalize_modalities(xs, mode, stats, eps):
    out = []
    for m, x in enumerate(xs):
        if mode == "l2":
            out.append(x / np.maximum(np.sqrt((x * x).sum(axis=1, keepdims=True)), eps))
        elif mode == "zscore":
            out.append((x - stats[m][0]) / stats[m][1])
        elif mode == "none":
            out.append(x.copy())
        else:
            raise ValueError(mode)
    return out
