import numpy as np


def resample_to(x, fs_in, fs_out):
    if fs_in <= 0 or fs_out <= 0:
        raise ValueError
    m = -(-len(x) * fs_out // fs_in)
    place = np.linspace(0, max(len(x) - 1, 0), m)
    return np.interp(place, np.arange(len(x)), x) if len(x) else x.copy()
