from fractions import Fraction

import numpy as np


def resample_to(x, fs_in, fs_out):
    if fs_in < 1 or fs_out < 1:
        raise ValueError("rates must be at least 1")
    ratio = Fraction(fs_out, fs_in)
    up, down = ratio.numerator, ratio.denominator
    expanded = np.zeros(up * len(x))
    expanded[::up] = x
    m = max(up, down)
    k = np.arange(-20 * m, 20 * m + 1)
    taps = np.sinc(0.9 * k / m) * np.blackman(k.size)
    taps /= taps.sum()
    low = np.convolve(expanded, taps, mode="full")
    low = low[20 * m : 20 * m + expanded.size]
    return low[::down]
