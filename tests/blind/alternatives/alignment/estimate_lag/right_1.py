import numpy as np


def estimate_lag(a, b, fs):
    if a.min() == a.max() or b.min() == b.max():
        raise ValueError("a constant signal has no lag")
    r = np.correlate(b - b.mean(), a - a.mean(), mode="full")
    lags = np.arange(-(len(a) - 1), len(b))
    best = lags[r >= (1 - 1e-9) * r.max()]
    k = min(best, key=lambda lag: (abs(lag), -lag))
    return k / fs
