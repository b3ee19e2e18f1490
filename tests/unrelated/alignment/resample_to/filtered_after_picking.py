import numpy as np


def resample_to(x, fs_in, fs_out):
    if fs_in < 1 or fs_out < 1:
        raise ValueError("rates have to be positive")
    n = -(-len(x) * fs_out // fs_in)
    y = x[np.arange(n) * fs_in // fs_out]
    c = 0.5 * min(1, fs_out / fs_in)
    k = np.arange(-40, 41)
    h = 2 * c * np.sinc(2 * c * k) * np.hamming(81)
    return np.convolve(y, h)[40 : 40 + len(y)] if n else y
