import numpy as np


def estimate_lag(a, b, fs):
    if np.ptp(a) == 0 or np.ptp(b) == 0:
        raise ValueError
    size = len(a) + len(b) - 1
    spectrum = np.fft.rfft(b - b.mean(), size) * np.fft.rfft(a - a.mean(), size).conj()
    energy = np.fft.irfft(spectrum, size) ** 2
    lags = np.arange(size)
    lags[len(b) :] -= size
    tied = lags[energy >= (1 - 1e-9) * energy.max()]
    return min(tied, key=lambda k: (abs(k), -k)) / fs
