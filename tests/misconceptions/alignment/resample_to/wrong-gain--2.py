import numpy as np


def resample_to(x, fs_in, fs_out):
    if fs_in <= 0 or fs_out <= 0:
        raise ValueError
    slower = min(fs_in, fs_out)
    y = np.zeros(-(-len(x) * fs_out // fs_in))
    for m in range(len(y)):
        z = slower * (m / fs_out - np.arange(len(x)) / fs_in)
        window = np.where(np.abs(z) < 10, 0.54 + 0.46 * np.cos(np.pi * z / 10), 0)
        y[m] = (x * np.sinc(z) * window).sum()
    return y
