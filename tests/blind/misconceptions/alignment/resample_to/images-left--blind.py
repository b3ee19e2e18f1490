from math import gcd

import numpy as np


def resample_to(x, fs_in, fs_out):
    if fs_in < 1 or fs_out < 1:
        raise ValueError("a rate has to be at least 1")
    common = gcd(fs_in, fs_out)
    L, M = fs_out // common, fs_in // common
    # the dense signal runs at L * fs_in = M * fs_out; keep what lies below fs_out / 2
    taps = 16 * max(L, M)
    n = np.arange(-taps, taps + 1)
    cutoff = 0.9 * 0.5 / M
    h = 2 * cutoff * np.sinc(2 * cutoff * n) * np.hamming(n.size)
    z = np.zeros((len(x), L))
    z[:, 0] = x
    z = z.ravel()
    out = L * np.convolve(h, z)
    return out[taps : taps + len(z) : M]
