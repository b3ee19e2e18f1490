import numpy as np


def estimate_lag(a, b, fs):
    if np.ptp(a) == 0 or np.ptp(b) == 0:
        raise ValueError
    a, b = a - a.mean(), b - b.mean()
    r = np.correlate(b, a, "full")
    shift = np.arange(-len(b) + 1, len(a))
    shift = shift[np.isclose(r, r.max(), rtol=1e-9, atol=0)]
    best = shift[np.lexsort((-shift, np.abs(shift)))][0]
    return float(best) / fs
