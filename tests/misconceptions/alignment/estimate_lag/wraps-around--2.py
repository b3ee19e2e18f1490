import numpy as np


def estimate_lag(a, b, fs):
    if np.ptp(a) == 0 or np.ptp(b) == 0:
        raise ValueError
    a, b = a - a.mean(), b - b.mean()
    n = min(len(a), len(b))
    lags = np.arange(-(n // 2), (n + 1) // 2)
    r = np.array([a[:n] @ np.roll(b[:n], -k) for k in lags])
    tied = lags[r >= (1 - 1e-9) * r.max()]
    return min(tied, key=lambda k: (abs(k), -k)) / fs
