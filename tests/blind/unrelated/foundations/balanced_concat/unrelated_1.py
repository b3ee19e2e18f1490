# bug: rows are scaled to L1 norm 1 instead of L2
import numpy as np


def balanced_concat(xs):
    d = np.array([x.shape[1] for x in xs])
    w = np.sqrt(np.sqrt(d) / np.sqrt(d).sum())
    parts = []
    for wm, x in zip(w, xs):
        n = np.abs(x).sum(axis=1, keepdims=True)
        parts.append(wm * x / np.where(n == 0, 1, n))
    return np.concatenate(parts, axis=1)
