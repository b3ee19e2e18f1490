import numpy as np


def estimate_lag(a, b, fs):
    da, db = a - a.mean(), b - b.mean()
    if np.ptp(a) == 0 or np.ptp(b) == 0:
        raise ValueError("cannot align a constant signal")
    r = np.correlate(db, da, mode="full")
    tied = np.nonzero(r >= r.max() * (1 - 1e-9))[0] - (len(a) - 1)
    best = tied[0]
    for k in tied[1:]:
        if abs(k) < abs(best) or (abs(k) == abs(best) and k > best):
            best = k
    return float(best)
