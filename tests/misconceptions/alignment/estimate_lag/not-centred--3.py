import numpy as np


def estimate_lag(a, b, fs):
    a = a / np.linalg.norm(a)
    b = b / np.linalg.norm(b)
    r = np.convolve(b, a[::-1])
    return (np.argmax(r) - (len(a) - 1)) / fs
