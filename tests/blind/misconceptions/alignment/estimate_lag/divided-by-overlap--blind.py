import numpy as np


def estimate_lag(a, b, fs):
    if np.ptp(a) == 0 or np.ptp(b) == 0:
        raise ValueError("constant signal")
    r = np.correlate(b - b.mean(), a - a.mean(), mode="full")
    overlap = np.correlate(np.ones(len(b)), np.ones(len(a)), mode="full")
    r = r / overlap
    lags = np.arange(-len(a) + 1, len(b))
    best = lags[r >= r.max() * (1 - 1e-9)]
    return min(best.tolist(), key=lambda k: (abs(k), -k)) / fs
