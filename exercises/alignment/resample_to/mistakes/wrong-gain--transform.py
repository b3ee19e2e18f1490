import numpy as np


def resample_to(x, fs_in, fs_out):
    if fs_in < 1 or fs_out < 1:
        raise ValueError("rates have to be positive")
    n = -(-len(x) * fs_out // fs_in)
    up, down = fs_out // np.gcd(fs_in, fs_out), fs_in // np.gcd(fs_in, fs_out)
    old = -(-len(x) // down) * down
    new = old // down * up
    spectrum = np.fft.rfft(x, old)[: new // 2 + 1]
    return np.fft.irfft(spectrum, new)[:n]
