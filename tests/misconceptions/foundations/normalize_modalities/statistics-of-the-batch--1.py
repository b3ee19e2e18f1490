import numpy as np


def fit_stats(train):
    return [(x.mean(0), x.std(0)) for x in train]


def normalize_modalities(xs, mode, stats, eps):
    result = []
    for x in xs:
        if mode == "l2":
            result.append(x / np.maximum(np.linalg.norm(x, axis=1)[:, None], eps))
        elif mode == "zscore":
            mean = x.mean(axis=0, keepdims=True)
            std = np.sqrt(((x - mean) ** 2).mean(axis=0, keepdims=True))
            std[std <= eps] = 1
            result.append((x - mean) / std)
        elif mode == "none":
            result.append(x.copy())
        else:
            raise ValueError(mode)
    return result
