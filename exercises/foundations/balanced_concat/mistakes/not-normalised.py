import numpy as np


def balanced_concat(xs):
    w = np.array([x.shape[1] for x in xs]) ** 0.25
    w = w / np.linalg.norm(w)
    return np.concatenate([w_m * x for w_m, x in zip(w, xs, strict=True)], axis=1)
