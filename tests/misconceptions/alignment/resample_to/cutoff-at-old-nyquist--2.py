import math

import numpy as np


def resample_to(x, fs_in, fs_out):
    if fs_in <= 0 or fs_out <= 0:
        raise ValueError
    g = math.gcd(fs_in, fs_out)
    up, down = fs_out // g, fs_in // g
    k = np.arange(-16 * up, 16 * up + 1)
    h = np.sinc(k / up) * np.blackman(len(k))
    stuffed = np.zeros(len(x) * up)
    stuffed[::up] = x
    full = np.convolve(stuffed, h) if len(x) else stuffed
    return full[16 * up : 16 * up + len(stuffed)][::down]
