import numpy as np


def balanced_concat(xs):
    sq = np.sqrt([float(x.shape[1]) for x in xs])
    w = np.sqrt(sq / sq.sum())
    return np.concatenate([x * wm for x, wm in zip(xs, w)], axis=1)
