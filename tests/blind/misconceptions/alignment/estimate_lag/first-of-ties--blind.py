import numpy as np


def estimate_lag(a, b, fs):
    if np.ptp(a) == 0 or np.ptp(b) == 0:
        raise ValueError("constant signal")
    cross = np.correlate(b - b.mean(), a - a.mean(), mode="full")
    return (np.argmax(cross) - len(a) + 1) / fs
