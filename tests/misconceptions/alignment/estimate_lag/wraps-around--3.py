import numpy as np


def estimate_lag(a, b, fs):
    n = max(len(a), len(b))
    r = np.fft.irfft(np.fft.rfft(b - b.mean(), n) * np.fft.rfft(a - a.mean(), n).conj(), n)
    return np.argmax(r) / fs
