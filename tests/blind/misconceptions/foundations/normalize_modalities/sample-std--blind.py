import numpy as np


def fit_stats(train):
    pairs = []
    for data in train:
        mean = data.mean(axis=0)
        var = ((data - mean) ** 2).sum(axis=0) / (len(data) - 1)
        pairs.append((mean, np.sqrt(var)))
    return pairs


def normalize_modalities(xs, mode, stats, eps):
    if mode == "none":
        return [np.array(x, copy=True) for x in xs]
    elif mode == "l2":
        ret = []
        for x in xs:
            n = np.linalg.norm(x, axis=1)
            ret.append(x / np.maximum(n, eps)[:, np.newaxis])
        return ret
    elif mode == "zscore":
        ret = []
        for x, st in zip(xs, stats):
            div = [s if s > eps else 1.0 for s in st[1]]
            ret.append((x - st[0]) / np.array(div))
        return ret
    raise ValueError(mode)
