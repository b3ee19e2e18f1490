import numpy as np


def estimate_lag(a, b, fs):
    if np.ptp(a) == 0 or np.ptp(b) == 0:
        return 0.0
    r = np.convolve(b - b.mean(), (a - a.mean())[::-1])
    lags = np.arange(len(r)) - len(a) + 1
    lags = lags[np.isclose(r, r.max(), rtol=1e-9, atol=0)]
    return lags[np.lexsort((-lags, np.abs(lags)))][0] / fs
