import math

import numpy as np


def resample_to(x, fs_in, fs_out):
    if fs_in < 1 or fs_out < 1:
        raise ValueError("rate below 1")
    g = math.gcd(fs_in, fs_out)
    up, down = fs_out // g, fs_in // g
    count = math.ceil(len(x) * up / down)
    index = np.arange(count) * down // up
    return x[index]
