import numpy as np


def estimate_lag(a, b, fs):
    if a.max() == a.min() or b.max() == b.min():
        raise ValueError("constant signal")
    a0, b0 = a - a.mean(), b - b.mean()
    best_k, best_r = None, -np.inf
    # 0, 1, -1, 2, -2 ...: only a strictly greater value replaces what we have
    for k in sorted(range(-len(a) + 1, len(b)), key=lambda k: (abs(k), -k)):
        lo, hi = max(0, -k), min(len(a), len(b) - k)
        value = np.sum(a0[lo:hi] * b0[lo + k : hi + k])
        if value > best_r:
            best_k, best_r = k, value
    return best_k / fs
