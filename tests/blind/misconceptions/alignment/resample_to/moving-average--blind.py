import numpy as np


def smooth(x, width):
    if width <= 1:
        return x
    left = (width - 1) // 2
    return np.convolve(x, np.ones(width) / width)[left : left + len(x)]


def resample_to(x, fs_in, fs_out):
    if fs_in < 1 or fs_out < 1:
        raise ValueError("rates must be at least 1")
    x = smooth(x, round(fs_in / fs_out))
    n = len(x)
    t = np.arange(-(-n * fs_out // fs_in)) * (fs_in / fs_out)
    return np.sinc(t[:, None] - np.arange(n)[None, :]) @ x
