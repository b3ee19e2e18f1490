import numpy as np


def estimate_lag(a, b, fs):
    if len(np.unique(a)) == 1 or len(np.unique(b)) == 1:
        raise ValueError("a signal without any change")
    a = (a - a.mean()).astype(np.float32)
    b = (b - b.mean()).astype(np.float32)
    r = np.convolve(b, np.flip(a))
    zero = len(a) - 1
    candidates = np.flatnonzero(r >= np.float64(r.max()) * (1 - 1e-9)) - zero
    nearest = np.abs(candidates).min()
    return nearest / fs if nearest in candidates else -nearest / fs
