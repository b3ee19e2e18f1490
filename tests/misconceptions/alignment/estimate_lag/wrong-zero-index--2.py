import numpy as np


def estimate_lag(a, b, fs):
    a = a - np.mean(a)
    b = b - np.mean(b)
    r = np.convolve(b, a[::-1])
    return (np.argmax(r) - len(a)) / fs
