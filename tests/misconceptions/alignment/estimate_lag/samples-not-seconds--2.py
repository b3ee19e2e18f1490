import numpy as np


def estimate_lag(a, b, fs):
    if np.ptp(a) == 0 or np.ptp(b) == 0:
        raise ValueError
    x, y = a - a.mean(), b - b.mean()
    r = np.convolve(y, x[::-1])
    lags = np.arange(len(r)) - len(x) + 1
    tied = lags[r >= (1 - 1e-9) * r.max()]
    return float(min(tied, key=lambda k: (abs(k), -k)))
