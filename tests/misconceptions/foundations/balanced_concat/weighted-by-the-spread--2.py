# The fourth root, but below the line.
import numpy as np


def balanced_concat(xs):
    w = [1 / np.sqrt(np.sqrt(x.shape[1])) for x in xs]
    total = sum(v * v for v in w) ** 0.5
    out = np.empty((len(xs[0]), 0))
    for v, x in zip(w, xs):
        norm = np.sqrt((x * x).sum(1, keepdims=True))
        out = np.hstack([out, v / total * x / np.where(norm == 0, 1, norm)])
    return out
