import math

import numpy as np


def resample_to(x, fs_in, fs_out):
    if fs_in <= 0 or fs_out <= 0:
        raise ValueError
    if len(x) == 0:
        return np.zeros(0)
    g = math.gcd(fs_in, fs_out)
    up, down = fs_out // g, fs_in // g
    half = 10 * max(up, down)
    h = np.sinc(np.arange(-half, half + 1) / max(up, down)) * np.kaiser(2 * half + 1, 5)
    stuffed = np.zeros(len(x) * up)
    stuffed[::up] = x
    y = up * np.convolve(stuffed, h / h.sum())[half : half + len(stuffed)]
    return y[::down][: len(x) * up // down]
