import math

import numpy as np


def balanced_concat(xs):
    xs = [np.asarray(x, dtype=np.float64) for x in xs]
    roots = [math.sqrt(x.shape[1]) for x in xs]
    total = sum(roots)
    n_items = xs[0].shape[0]
    out = np.zeros((n_items, sum(x.shape[1] for x in xs)))
    for b in range(n_items):
        start = 0
        for x, r in zip(xs, roots):
            width = x.shape[1]
            length = math.sqrt(float(np.dot(x[b], x[b])))
            if length > 0:
                out[b, start : start + width] = math.sqrt(r / total) * x[b] / length
            start += width
    return out
