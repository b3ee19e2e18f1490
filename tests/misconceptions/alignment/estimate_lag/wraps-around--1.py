import numpy as np


def estimate_lag(a, b, fs):
    n = max(len(a), len(b))
    fa = np.fft.fft(a - a.mean(), n)
    fb = np.fft.fft(b - b.mean(), n)
    r = np.fft.fftshift(np.fft.ifft(fb * fa.conj()).real)
    return (np.argmax(r) - n // 2) / fs
