import numpy as np


def resample_to(x, fs_in, fs_out):
    if fs_in <= 0 or fs_out <= 0:
        raise ValueError
    width = max(1, fs_in // fs_out)
    total = np.concatenate((np.zeros(width), np.cumsum(x)))
    smooth = (total[width:] - total[:-width]) / width
    return smooth[np.arange(-(-len(x) * fs_out // fs_in)) * fs_in // fs_out]
