import numpy as np


def estimate_lag(a, b, fs):
    n, m = len(a), len(b)
    if a.std() <= 1e-12 * abs(a).max() or b.std() <= 1e-12 * abs(b).max():
        raise ValueError("nothing happens in one of the signals")
    padded = np.zeros(2 * n + m - 2)
    padded[n - 1 : n - 1 + m] = b - b.mean()
    windows = np.lib.stride_tricks.sliding_window_view(padded, n)
    r = windows @ (a - a.mean())
    k = np.arange(n + m - 1) - (n - 1)
    k = k[r >= r.max() - 1e-9 * r.max()]
    k = k[np.abs(k) == np.abs(k).min()]
    return k.max() / fs
