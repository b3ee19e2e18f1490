import numpy as np


def estimate_lag(a, b, fs):
    for s in (a, b):
        if np.all(s == s[0]):
            raise ValueError("constant")
    size = max(len(a), len(b))
    x, y = np.zeros(size), np.zeros(size)
    x[: len(a)] = a - a.mean()
    y[: len(b)] = b - b.mean()
    r = np.correlate(y, x, mode="same")
    lags = np.arange(size) - size // 2
    good = lags[r >= (1 - 1e-9) * r.max()]
    good = good[np.lexsort((-good, np.abs(good)))]
    return good[0] / fs
