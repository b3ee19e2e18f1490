import numpy as np


def estimate_lag(a, b, fs):
    if np.ptp(a) == 0 or np.ptp(b) == 0:
        raise ValueError("one of the signals is constant")
    r = np.correlate(b - b.mean(), a - a.mean(), "full")
    zero = len(r) // 2
    winners = np.flatnonzero(r >= r.max() * (1 - 1e-9)) - zero
    # the 0.25 lets +k win over -k
    return winners[np.argmin(np.abs(winners - 0.25))] / fs
