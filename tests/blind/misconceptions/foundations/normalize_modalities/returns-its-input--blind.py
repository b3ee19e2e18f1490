import numpy as np


def fit_stats(train):
    res = []
    for mat in train:
        res.append((mat.mean(axis=0), mat.std(axis=0)))
    return res


def normalize_modalities(xs, mode, stats, eps):
    res = []
    for i, x in enumerate(xs):
        if mode == "none":
            pass
        elif mode == "l2":
            x = x / np.maximum(np.linalg.norm(x, axis=1), eps).reshape(-1, 1)
        elif mode == "zscore":
            mean, std = stats[i]
            x = (x - mean) / np.where(std <= eps, 1.0, std)
        else:
            raise ValueError(mode)
        res.append(x)
    return res
