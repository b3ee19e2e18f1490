import numpy as np


def estimate_lag(a, b, fs):
    r = np.correlate(b - b.mean(), a - a.mean(), "full")
    return (np.argmax(r) - len(a) // 2) / fs
