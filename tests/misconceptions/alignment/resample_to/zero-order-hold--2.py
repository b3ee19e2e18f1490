import math

import numpy as np


def resample_to(x, fs_in, fs_out):
    up, down = fs_out // math.gcd(fs_in, fs_out), fs_in // math.gcd(fs_in, fs_out)
    if down > up:
        half = int(10 * down / up)
        h = np.sinc(np.arange(-half, half + 1) * up / down) * np.hamming(2 * half + 1)
        x = np.convolve(x, h / h.sum())[half:-half]
    return np.repeat(x, up)[::down]
