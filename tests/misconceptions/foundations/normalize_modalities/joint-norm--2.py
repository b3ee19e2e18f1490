# Joins, normalises and splits again.
import numpy as np


def fit_stats(train):
    return [(x.mean(0), x.std(0)) for x in train]


def normalize_modalities(xs, mode, stats, eps):
    cuts = np.cumsum([x.shape[1] for x in xs])[:-1]
    fused = np.concatenate(xs, axis=1)
    if mode == "l2":
        length = np.linalg.norm(fused, axis=1)
        length[length < eps] = eps
        fused = fused / length[:, None]
    elif mode == "zscore":
        mean = np.concatenate([s[0] for s in stats])
        std = np.concatenate([s[1] for s in stats])
        fused = (fused - mean) / np.where(std > eps, std, 1)
    elif mode != "none":
        raise ValueError(mode)
    return np.split(fused, cuts, axis=1)
