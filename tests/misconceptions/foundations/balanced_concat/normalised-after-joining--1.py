import numpy as np


def balanced_concat(xs):
    joined = np.hstack([x.shape[1] ** 0.25 * x for x in xs])
    norm = np.linalg.norm(joined, axis=1, keepdims=True)
    return joined / np.maximum(norm, 1e-12)
