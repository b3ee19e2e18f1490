import numpy as np


def fit_stats(train):
    out = []
    for x in train:
        m = x.mean(axis=0)
        out.append((m, np.sqrt(np.mean((x - m) ** 2, axis=0))))
    return out


def normalize_modalities(xs, mode, stats, eps):
    results = []
    for i in range(len(xs)):
        x = xs[i]
        if mode == "l2":
            length = np.sqrt((x * x).sum(axis=1, keepdims=True))
            y = x / (length + eps)
        elif mode == "zscore":
            m, s = stats[i]
            y = (x - m) / np.where(s > eps, s, 1.0)
        elif mode == "none":
            y = x.copy()
        else:
            raise ValueError("unknown mode: " + str(mode))
        results.append(y)
    return results
