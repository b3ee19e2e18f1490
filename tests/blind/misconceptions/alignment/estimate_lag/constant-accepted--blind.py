import numpy as np


def estimate_lag(a, b, fs):
    n, m = len(a), len(b)
    size = n + m - 1
    r = np.fft.irfft(np.fft.rfft(b - b.mean(), size) * np.fft.rfft((a - a.mean())[::-1], size), size)
    lag = np.arange(size) - (n - 1)
    tied = lag[r >= (1 - 1e-9) * r.max()]
    i = np.lexsort((-tied, np.abs(tied)))[0]
    return tied[i] / fs
