import numpy as np


def estimate_lag(a, b, fs):
    a, b = a - a.mean(), b - b.mean()
    best, best_r = 0, -np.inf
    for k in sorted(range(1 - len(a), len(b)), key=lambda k: (abs(k), -k)):
        start = max(0, -k)
        size = min(len(a), len(b) - k) - start
        r = float(a[start : start + size] @ b[start + k : start + k + size])
        if r > best_r:
            best, best_r = k, r
    return best / fs
