import numpy as np


def resample_to(x, fs_in, fs_out):
    t = np.arange(int(np.ceil(len(x) * fs_out / fs_in))) / fs_out
    y = np.zeros(len(t))
    for i, value in enumerate(x):
        y += value * np.sinc(fs_in * t - i)
    return y
