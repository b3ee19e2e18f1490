import math

import numpy as np


def resample_to(x, fs_in, fs_out):
    if min(fs_in, fs_out) <= 0:
        raise ValueError("a rate is a positive number")
    if len(x) == 0:
        return np.zeros(0)
    common = math.gcd(fs_in, fs_out)
    up, down = fs_out // common, fs_in // common
    blocks = math.ceil(len(x) / down)  # only whole blocks of `down` old samples become whole blocks of new ones
    spectrum = np.fft.rfft(x, blocks * down)
    kept = min(blocks * down, blocks * up) // 2 + 1
    y = np.fft.irfft(spectrum[:kept], blocks * up) * up / down
    return y[: math.ceil(len(x) * up / down)]
