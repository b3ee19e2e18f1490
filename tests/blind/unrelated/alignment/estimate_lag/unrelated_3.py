# bug: only lags from 0 upwards are tried, a second signal that comes first is never found
import numpy as np


def estimate_lag(a, b, fs):
    if np.ptp(a) == 0 or np.ptp(b) == 0:
        raise ValueError("constant signal")
    x, y = a - a.mean(), b - b.mean()
    r = np.array([np.dot(x[: len(y) - k], y[k : k + len(x)]) for k in range(len(y))])
    return np.flatnonzero(r >= r.max() - 1e-9 * abs(r.max()))[0] / fs
