import numpy as np


def estimate_lag(a, b, fs):
    a, b = a - a.mean(), b - b.mean()
    lags = np.arange(1 - len(a), len(b))
    overlap = np.minimum(len(a), len(b) - lags) - np.maximum(0, -lags)
    return lags[np.argmax(np.correlate(b, a, "full") / overlap)] / fs
