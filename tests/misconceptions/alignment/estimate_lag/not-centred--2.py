import numpy as np


def estimate_lag(a, b, fs):
    if np.ptp(a) == 0 or np.ptp(b) == 0:
        raise ValueError
    size = len(a) + len(b) - 1
    r = np.fft.irfft(np.fft.rfft(b, size) * np.fft.rfft(a, size).conj(), size)
    lags = np.arange(size)
    lags[len(b) :] -= size
    tied = lags[r >= (1 - 1e-9) * r.max()]
    return min(tied, key=lambda k: (abs(k), -k)) / fs
