import numpy as np


def resample_to(x, fs_in, fs_out):
    if fs_in < 1 or fs_out < 1:
        raise ValueError("rates have to be positive")
    n = -(-len(x) * fs_out // fs_in)
    if fs_out < fs_in:
        x = low_pass(x, 0.9 * fs_out / (2 * fs_in))
    return np.interp(np.arange(n) / fs_out, np.arange(len(x)) / fs_in, x)


def low_pass(x, cutoff):
    """Keep what lies below cutoff, in cycles per sample."""
    k = np.arange(-int(16 / cutoff), int(16 / cutoff) + 1)
    h = np.sinc(2 * cutoff * k) * np.hanning(len(k) + 2)[1:-1]
    return np.convolve(x, h / h.sum())[len(k) // 2 : len(k) // 2 + len(x)]
