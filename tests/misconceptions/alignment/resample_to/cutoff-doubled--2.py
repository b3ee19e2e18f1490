import numpy as np


def resample_to(x, fs_in, fs_out):
    if fs_in <= 0 or fs_out <= 0:
        raise ValueError
    bandwidth = 2 * 0.95 * min(fs_in, fs_out)
    d = np.arange(-(-len(x) * fs_out // fs_in))[:, None] / fs_out - np.arange(len(x)) / fs_in
    taper = np.clip(1 - np.abs(d * bandwidth) / 40, 0, 1)
    return bandwidth / fs_in * (np.sinc(bandwidth * d) * np.sin(np.pi / 2 * taper) ** 2) @ x
