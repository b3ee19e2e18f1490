import numpy as np


def centre(v):
    return v - v.sum() / v.size


def estimate_lag(a, b, fs):
    if (a == a[0]).all() or (b == b[0]).all():
        raise ValueError("constant signal")
    strength = np.abs(np.convolve(centre(b), centre(a)[::-1]))
    k = np.arange(1 - a.size, b.size)
    k = k[strength >= strength.max() * (1 - 1e-9)]
    k = k[np.abs(k) == np.abs(k).min()]
    return k.max() / fs
