import numpy as np


def estimate_lag(a, b, fs):
    if np.ptp(a) == 0 or np.ptp(b) == 0:
        raise ValueError("constant signal")
    n = max(len(a), len(b))
    spectrum = np.fft.fft(b - b.mean(), n) * np.fft.fft(a - a.mean(), n).conj()
    r = np.fft.ifft(spectrum).real
    lags = np.arange(n)
    lags[lags > n // 2] -= n
    tied = lags[r >= r.max() * (1 - 1e-9)]
    return min(tied, key=lambda k: (abs(k), -k)) / fs
