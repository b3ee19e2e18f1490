import numpy as np


def balanced_concat(xs: list[np.ndarray]) -> np.ndarray:
    dims = [np.shape(x)[1] for x in xs]
    D = sum(dims)
    B = len(xs[0])
    res = np.empty((B, D))
    col = 0
    for x, d in zip(xs, dims):
        weight = (d / D) ** 0.5  # std of s_m is 1/sqrt(d), so weigh with sqrt(d)
        n = np.linalg.norm(x, axis=1, keepdims=True)
        res[:, col : col + d] = weight * np.where(n > 0, x / np.where(n > 0, n, 1), 0)
        col += d
    return res
