import numpy as np


def estimate_lag(a, b, fs):
    if np.ptp(a) == 0 or np.ptp(b) == 0:
        raise ValueError
    r = np.correlate(b - b.mean(), a - a.mean(), mode="full")
    lags = np.arange(1 - len(a), len(b))
    tied = lags[r >= (1 - 1e-9) * r.max()]
    return min(tied, key=lambda k: (abs(k), -k)) // fs
