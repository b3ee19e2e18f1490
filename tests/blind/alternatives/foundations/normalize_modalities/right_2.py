import numpy as np


def fit_stats(train):
    result = []
    for arr in train:
        n = arr.shape[0]
        mu = arr.sum(axis=0) / n
        centred = arr - mu
        sigma = np.sqrt((centred * centred).sum(axis=0) / n)
        result.append((mu, sigma))
    return result


def _unit_rows(x, eps):
    out = np.zeros_like(x)
    for i, row in enumerate(x):
        length = np.sqrt(np.dot(row, row))
        out[i] = row / max(length, eps)
    return out


def _standardise(x, mean, std, eps):
    out = np.empty_like(x)
    for j in range(x.shape[1]):
        s = std[j] if std[j] > eps else 1.0
        out[:, j] = (x[:, j] - mean[j]) / s
    return out


def normalize_modalities(xs, mode, stats, eps):
    if mode not in ("l2", "zscore", "none"):
        raise ValueError(mode)
    result = []
    for m, x in enumerate(xs):
        if mode == "l2":
            result.append(_unit_rows(x, eps))
        elif mode == "zscore":
            result.append(_standardise(x, stats[m][0], stats[m][1], eps))
        else:
            result.append(np.array(x))
    return result
