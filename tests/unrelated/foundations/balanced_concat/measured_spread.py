# Measures the spread of the cosines on the batch instead of using the widths.
import numpy as np


def unit(x):
    norm = np.linalg.norm(x, axis=1, keepdims=True)
    return x / np.where(norm > 0, norm, 1)


def balanced_concat(xs):
    pairs = np.triu_indices(len(xs[0]), k=1)
    if len(pairs[0]) < 2:
        return np.concatenate([unit(x) for x in xs], axis=1) / np.sqrt(len(xs))
    spread = np.array([(unit(x) @ unit(x).T)[pairs].std() for x in xs])
    w = spread**-0.5
    w = w / np.linalg.norm(w)
    return np.concatenate([w_m * unit(x) for w_m, x in zip(w, xs)], axis=1)
