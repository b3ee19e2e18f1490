import numpy as np


def estimate_lag(a, b, fs):
    size = len(a) + len(b) - 1
    r = np.fft.irfft(np.fft.rfft(b - b.mean(), size) * np.fft.rfft(a - a.mean(), size).conj(), size)
    lags = np.arange(size)
    lags[len(b) :] -= size
    tied = [int(k) for k in lags[r >= (1 - 1e-9) * r.max()]]
    return min(tied, key=lambda k: (abs(k), -k)) / fs
