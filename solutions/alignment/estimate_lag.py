import numpy as np


def estimate_lag(a: np.ndarray, b: np.ndarray, fs: float) -> float:
    """Seconds by which b comes later than a: argmax_k r[k] / fs, with the cross-correlation

    r[k] = Σ_n (a[n] − ā) (b[n + k] − b̄)   over the n at which both exist,   k = −(len(a) − 1), …, len(b) − 1.

    a (n,), b (m,): sampled fs times a second, both starting at time 0. Of tied lags, the one nearest to 0 (+ before −).
    """
    if np.ptp(a) == 0 or np.ptp(b) == 0:
        raise ValueError("a constant signal has no lag")
    r = np.correlate(b - b.mean(), a - a.mean(), mode="full")
    lags = np.arange(1 - len(a), len(b))
    tied = lags[r >= (1 - 1e-9) * r.max()]  # r adds up to 0, so its maximum is positive
    return min(tied, key=lambda k: (abs(k), -k)) / fs
