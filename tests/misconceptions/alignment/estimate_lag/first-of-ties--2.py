import numpy as np


def estimate_lag(a, b, fs):
    r = np.correlate(b - b.mean(), a - a.mean(), "full")
    lags = np.arange(1 - len(a), len(b))
    return lags[r >= (1 - 1e-9) * r.max()][0] / fs
