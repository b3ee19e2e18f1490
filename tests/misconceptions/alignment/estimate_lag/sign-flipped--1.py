import numpy as np


def estimate_lag(a, b, fs):
    x, y = a - a.mean(), b - b.mean()
    r = np.correlate(x, y, "full")
    return (np.argmax(r) - (len(b) - 1)) / fs
