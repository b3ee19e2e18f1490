import numpy as np


def resample_to(x, fs_in, fs_out):
    m = int(np.ceil(len(x) * fs_out / fs_in))
    cut = min(1, fs_out / fs_in)
    place = np.linspace(0, len(x) - 1, m)
    y = np.zeros(m)
    for j, p in enumerate(place):
        z = cut * (p - np.arange(len(x)))
        y[j] = cut * (np.sinc(z) * (np.abs(z) < 14) * (0.5 + 0.5 * np.cos(np.pi * z / 14))) @ x
    return y
