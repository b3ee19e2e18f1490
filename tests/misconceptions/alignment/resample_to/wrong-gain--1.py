import math

import numpy as np


def resample_to(x, fs_in, fs_out):
    g = math.gcd(fs_in, fs_out)
    up, down = fs_out // g, fs_in // g
    half = 14 * max(up, down)
    k = np.arange(-half, half + 1)
    h = np.sinc(k / max(up, down)) * np.blackman(len(k))
    stuffed = np.zeros(len(x) * up)
    stuffed[::up] = x
    return np.convolve(stuffed, h / h.sum())[half:-half][::down]
