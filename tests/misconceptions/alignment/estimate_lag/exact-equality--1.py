import numpy as np


def estimate_lag(a, b, fs):
    if np.ptp(a) == 0 or np.ptp(b) == 0:
        raise ValueError
    r = np.convolve(b - b.mean(), (a - a.mean())[::-1])
    lags = np.flatnonzero(r == np.max(r)) - (len(a) - 1)
    return lags[np.lexsort((-lags, np.abs(lags)))][0] / fs
