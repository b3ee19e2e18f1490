import numpy as np


def resample_to(x, fs_in, fs_out):
    y = []
    for m in range(int(np.ceil(len(x) * fs_out / fs_in))):
        y.append(x[min(int(m * fs_in / fs_out + 0.5), len(x) - 1)])
    return np.array(y)
