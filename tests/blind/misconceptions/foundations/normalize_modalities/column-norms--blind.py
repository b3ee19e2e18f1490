import numpy as np


def fit_stats(train):
    return [(np.mean(t, axis=0), np.std(t, axis=0)) for t in train]


def normalize_modalities(xs, mode, stats, eps):
    if mode == "l2":
        out = []
        for x in xs:
            norms = np.sqrt(np.sum(x**2, axis=0))
            out.append(x / np.maximum(norms, eps))
        return out
    elif mode == "zscore":
        return [(x - mu) / np.where(sd <= eps, 1.0, sd) for x, (mu, sd) in zip(xs, stats)]
    elif mode == "none":
        return [x.copy() for x in xs]
    else:
        raise ValueError("mode must be l2, zscore or none")
