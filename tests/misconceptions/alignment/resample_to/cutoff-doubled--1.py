import math

import numpy as np


def resample_to(x, fs_in, fs_out):
    g = math.gcd(fs_in, fs_out)
    up, down = fs_out // g, fs_in // g
    cutoff = 1 / max(up, down)
    half = 12 * max(up, down)
    k = np.arange(-half, half + 1)
    h = 2 * cutoff * np.sinc(2 * cutoff * k) * np.hanning(len(k))
    stuffed = np.zeros(len(x) * up)
    stuffed[::up] = x
    return up * np.convolve(stuffed, h)[half:-half][::down]
