import math

import numpy as np


def resample_to(x, fs_in, fs_out):
    if fs_in <= 0 or fs_out <= 0:
        raise ValueError("rates must be positive")
    g = math.gcd(fs_in, fs_out)
    up, down = fs_out // g, fs_in // g
    fc = 1 / max(up, down)  # cutoff, in cycles per sample of the dense signal
    half = 20 * max(up, down)
    k = np.arange(-half, half + 1)
    h = 2 * fc * np.sinc(2 * fc * k) * np.hanning(len(k))
    h = up * h / h.sum()

    stuffed = np.zeros(len(x) * up)
    for i in range(len(x)):
        stuffed[i * up] = x[i]
    y = np.convolve(stuffed, h)[half : half + len(stuffed)]
    return y[::down]
