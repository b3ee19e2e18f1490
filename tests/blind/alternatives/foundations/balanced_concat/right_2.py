import numpy as np


def _unit(a):
    n = np.linalg.norm(a, axis=-1, keepdims=True)
    return np.divide(a, n, out=np.zeros(a.shape), where=n != 0)


def balanced_concat(xs):
    arrays = list(map(np.asarray, xs))
    d = np.array([a.shape[-1] for a in arrays], dtype=float)
    w = d**0.25
    w /= np.linalg.norm(w)
    return np.hstack([wi * _unit(a) for wi, a in zip(w, arrays)])
