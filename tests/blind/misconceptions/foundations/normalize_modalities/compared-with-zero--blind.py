import numpy as np


def fit_stats(train):
    return [(np.average(x, axis=0), np.std(x, axis=0)) for x in train]


def normalize_modalities(xs, mode, stats, eps):
    out = []
    if mode == "l2":
        for x in xs:
            y = x.copy()
            for row in y:
                row /= max(np.linalg.norm(row), eps)
            out.append(y)
    elif mode == "zscore":
        for x, (mean, std) in zip(xs, stats):
            y = x - mean
            varies = std != 0
            y[:, varies] /= std[varies]
            out.append(y)
    elif mode == "none":
        out = [x.copy() for x in xs]
    else:
        raise ValueError("bad mode")
    return out
