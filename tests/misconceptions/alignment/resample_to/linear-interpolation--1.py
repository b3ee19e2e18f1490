import numpy as np


def resample_to(x, fs_in, fs_out):
    duration = len(x) / fs_in
    t = np.arange(int(np.ceil(duration * fs_out - 1e-9))) / fs_out
    return np.interp(t, np.arange(len(x)) / fs_in, x)
