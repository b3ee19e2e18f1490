import numpy as np


def estimate_lag(a, b, fs):
    if np.ptp(a) == 0 or np.ptp(b) == 0:
        raise ValueError("a constant signal has no lag")
    n = max(len(a), len(b))
    spectrum = np.conj(np.fft.rfft(a - a.mean(), n)) * np.fft.rfft(b - b.mean(), n)
    r = np.fft.irfft(spectrum, n)
    lags = np.arange(n)
    lags[lags > n // 2] -= n
    tied = lags[r >= (1 - 1e-9) * r.max()]
    return min(tied, key=lambda k: (abs(k), -k)) / fs
