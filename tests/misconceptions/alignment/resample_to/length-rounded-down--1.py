import numpy as np


def resample_to(x, fs_in, fs_out):
    if fs_in <= 0 or fs_out <= 0:
        raise ValueError
    t = np.arange(int(len(x) * fs_out / fs_in)) / fs_out
    f = min(fs_in, fs_out)
    d = t[:, None] - np.arange(len(x)) / fs_in
    taper = np.where(np.abs(d * f) < 20, 0.54 + 0.46 * np.cos(np.pi * d * f / 20), 0)
    return f / fs_in * (np.sinc(f * d) * taper) @ x
