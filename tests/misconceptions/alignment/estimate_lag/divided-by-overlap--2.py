import numpy as np


def estimate_lag(a, b, fs):
    if np.ptp(a) == 0 or np.ptp(b) == 0:
        raise ValueError
    a, b = a - a.mean(), b - b.mean()
    best, score = 0, -np.inf
    for k in sorted(range(1 - len(a), len(b)), key=lambda k: (abs(k), -k)):
        start = max(0, -k)
        size = min(len(a), len(b) - k) - start
        r = (a[start : start + size] * b[start + k : start + k + size]).mean()
        if r > score * (1 + 1e-9):
            best, score = k, r
    return best / fs
