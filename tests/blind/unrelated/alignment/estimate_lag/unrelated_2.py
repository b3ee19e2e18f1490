# bug: argmin for argmax, the lag of the most negative correlation
import numpy as np


def estimate_lag(a, b, fs):
    if (a == a[0]).all() or (b == b[0]).all():
        raise ValueError("constant signal")
    x, y = a - a.mean(), b - b.mean()
    order = sorted(range(1 - len(a), len(b)), key=lambda k: (abs(k), -k))
    r = []
    for k in order:
        lo, hi = max(0, -k), min(len(a), len(b) - k)
        r.append(x[lo:hi] @ y[lo + k : hi + k])
    return order[int(np.argmin(np.round(r, 9)))] / fs
