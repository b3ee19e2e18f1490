import math

import numpy as np


def resample_to(x, fs_in, fs_out):
    if fs_in <= 0 or fs_out <= 0:
        raise ValueError((fs_in, fs_out))
    g = math.gcd(fs_in, fs_out)
    up, down = fs_out // g, fs_in // g
    half = 10 * max(up, down)
    k = np.arange(-half, half + 1)
    h = np.sinc(k / max(up, down)) * np.kaiser(2 * half + 1, 5.0)
    h *= up / h.sum()
    stuffed = np.zeros(len(x) * up)
    stuffed[::up] = x
    if not len(stuffed):
        return stuffed
    return np.convolve(stuffed, h)[half : half + len(stuffed) : down]
