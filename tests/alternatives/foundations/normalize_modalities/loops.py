# Plain loops and the math module; the statistics are added up with fsum.
import math

import numpy as np


def fit_stats(train):
    stats = []
    for x in train:
        n, d = x.shape
        mean, std = np.empty(d), np.empty(d)
        for j in range(d):
            column = [float(v) for v in x[:, j]]
            mean[j] = math.fsum(column) / n
            std[j] = math.sqrt(math.fsum((v - mean[j]) ** 2 for v in column) / n)
        stats.append((mean, std))
    return stats


def normalize_modalities(xs, mode, stats, eps):
    if mode not in ("l2", "zscore", "none"):
        raise ValueError("mode")
    result = []
    for m, x in enumerate(xs):
        out = np.zeros(x.shape)
        for b in range(x.shape[0]):
            length = math.sqrt(sum(float(v) ** 2 for v in x[b]))
            for j in range(x.shape[1]):
                if mode == "l2":
                    out[b, j] = x[b, j] / max(length, eps)
                elif mode == "zscore":
                    centred = x[b, j] - stats[m][0][j]
                    out[b, j] = centred / stats[m][1][j] if stats[m][1][j] > eps else centred
                else:
                    out[b, j] = x[b, j]
        result.append(out)
    return result
