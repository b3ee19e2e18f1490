# bug: the sum over old samples stops at the new time, the right half of the kernel is missing
import math

import numpy as np


def resample_to(x, fs_in, fs_out):
    if fs_in < 1 or fs_out < 1:
        raise ValueError("rates must be at least 1")
    n = len(x)
    cut = 0.9 * min(1.0, fs_out / fs_in)
    half = 16 / cut
    y = []
    for m in range(math.ceil(n * fs_out / fs_in)):
        t = m * fs_in / fs_out
        first = max(0, math.ceil(t - half))
        last = min(n - 1, math.floor(t))
        d = t - np.arange(first, last + 1)
        total = np.sum(x[first : last + 1] * cut * np.sinc(cut * d) * (0.5 + 0.5 * np.cos(np.pi * d / half)))
        y.append(total)
    return np.array(y)
