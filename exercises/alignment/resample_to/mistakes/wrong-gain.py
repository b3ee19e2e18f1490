import numpy as np


def resample_to(x, fs_in, fs_out):
    if fs_in < 1 or fs_out < 1:
        raise ValueError("rates have to be positive")
    up, down = fs_out // np.gcd(fs_in, fs_out), fs_in // np.gcd(fs_in, fs_out)
    stuffed = np.zeros(len(x) * up)
    stuffed[::up] = x
    return low_pass(stuffed, 0.45 / max(up, down))[::down]


def low_pass(x, cutoff):
    """Keep what lies below cutoff, in cycles per sample."""
    k = np.arange(-int(16 / cutoff), int(16 / cutoff) + 1)
    h = np.sinc(2 * cutoff * k) * np.hanning(len(k) + 2)[1:-1]
    return np.convolve(x, h / h.sum())[len(k) // 2 : len(k) // 2 + len(x)]
