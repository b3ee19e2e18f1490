import numpy as np


def estimate_lag(a, b, fs):
    if np.ptp(a) == 0 or np.ptp(b) == 0:
        raise ValueError
    a, b = a - a.mean(), b - b.mean()
    r = {}
    for k in range(1 - len(a), len(b)):
        size = min(len(a), len(b) - k) - max(0, -k)
        start = max(0, -k)
        r[k] = float(np.dot(a[start : start + size], b[start + k : start + k + size]))
    top = max(r.values())
    best = min((k for k in r if r[k] >= (1 - 1e-9) * top), key=lambda k: (abs(k), -k))
    return -best / fs
