from math import ceil, gcd

import numpy as np


def resample_to(x, fs_in, fs_out):
    if min(fs_in, fs_out) < 1:
        raise ValueError(f"bad rates {fs_in}, {fs_out}")
    g = gcd(fs_in, fs_out)
    up, down = fs_out // g, fs_in // g
    size = ceil(len(x) * up / down)

    dense = np.zeros(len(x) * up)
    dense[::up] = x
    slow = max(up, down)
    reach = 24 * slow
    k = np.arange(-reach, reach + 1)
    h = np.sinc(0.9 * k / slow) * np.kaiser(2 * reach + 1, 8.0)
    h *= up / h.sum()
    filtered = np.convolve(dense, h)[reach:]
    return filtered[: size * down : down].copy()
