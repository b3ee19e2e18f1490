import math

import numpy as np


def resample_to(x, fs_in, fs_out):
    if fs_in <= 0 or fs_out <= 0:
        raise ValueError
    g = math.gcd(fs_in, fs_out)
    up, down = fs_out // g, fs_in // g
    length = -(-len(x) // down) * down * up
    stuffed = np.zeros(length)
    stuffed[: len(x) * up : up] = x
    spectrum = np.fft.rfft(stuffed)
    spectrum[np.fft.rfftfreq(length, 1 / (up * fs_in)) > fs_out / 2] = 0
    return up * np.fft.irfft(spectrum, length)[::down][: -(-len(x) * up // down)]
