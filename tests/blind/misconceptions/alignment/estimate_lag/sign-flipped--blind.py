import numpy as np


def estimate_lag(a, b, fs):
    if np.ptp(a) == 0 or np.ptp(b) == 0:
        raise ValueError("no lag for a constant signal")
    corr = np.correlate(a - np.mean(a), b - np.mean(b), mode="full")
    shifts = np.arange(len(corr)) - (len(b) - 1)
    candidates = shifts[corr >= corr.max() * (1 - 1e-9)]
    nearest = np.abs(candidates).min()
    shift = nearest if nearest in candidates else -nearest
    return shift / fs
