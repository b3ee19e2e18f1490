import numpy as np


def resample_to(x, fs_in, fs_out):
    if fs_in <= 0 or fs_out <= 0:
        raise ValueError
    place = np.arange(-(-len(x) * fs_out // fs_in)) * fs_in / fs_out
    left = place.astype(int)
    right = np.minimum(left + 1, len(x) - 1)
    part = place - left
    return (1 - part) * x[left] + part * x[right]
