import math

import numpy as np


def resample_to(x, fs_in, fs_out):
    g = math.gcd(fs_in, fs_out)
    up, down = fs_out // g, fs_in // g
    half = 12 * down
    k = np.arange(-half, half + 1)
    h = np.sinc(k / down) * np.hamming(len(k))
    stuffed = np.zeros(len(x) * up)
    stuffed[::up] = x
    return up * np.convolve(stuffed, h / h.sum())[half:-half][::down]
