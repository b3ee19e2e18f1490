# Joins first, then divides every column block by its own norms, with reduceat and repeat.
import numpy as np


def balanced_concat(xs):
    d = np.array([x.shape[1] for x in xs])
    joined = np.concatenate(xs, axis=1)
    starts = np.concatenate(([0], np.cumsum(d)[:-1]))
    norms = np.sqrt(np.add.reduceat(joined * joined, starts, axis=1))
    scale = np.sqrt(np.sqrt(d) / np.sqrt(d).sum()) / np.maximum(norms, 1e-9)
    return joined * np.repeat(scale, d, axis=1)
