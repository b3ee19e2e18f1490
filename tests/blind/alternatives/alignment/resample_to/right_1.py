import math

import numpy as np


def resample_to(x, fs_in, fs_out):
    if fs_in < 1 or fs_out < 1:
        raise ValueError("rates have to be at least 1")
    n = len(x)
    n_out = -(-n * fs_out // fs_in)
    cut = 0.9 * min(1.0, fs_out / fs_in)  # in units of the old Nyquist frequency
    half = 20 / cut  # 20 lobes on each side, in old samples
    y = np.zeros(n_out)
    for m in range(n_out):
        t = m * fs_in / fs_out
        first = max(0, math.ceil(t - half))
        last = min(n - 1, math.floor(t + half))
        k = t - np.arange(first, last + 1)
        window = 0.5 + 0.5 * np.cos(np.pi * k / half)
        y[m] = np.sum(x[first : last + 1] * cut * np.sinc(cut * k) * window)
    return y
