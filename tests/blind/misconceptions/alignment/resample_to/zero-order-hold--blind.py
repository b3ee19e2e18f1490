import numpy as np


def lowpass(x, cutoff):
    """cutoff in cycles a sample."""
    half = int(np.ceil(12 / cutoff))
    k = np.arange(-half, half + 1)
    h = 2 * cutoff * np.sinc(2 * cutoff * k) * np.blackman(2 * half + 1)
    h /= h.sum()
    return np.convolve(x, h)[half : half + len(x)]


def resample_to(x, fs_in, fs_out):
    if fs_in < 1 or fs_out < 1:
        raise ValueError("rates")
    y = lowpass(x, 0.45 * fs_out / fs_in) if fs_out < fs_in else np.array(x)
    size = -(-len(x) * fs_out // fs_in)
    source = np.floor(np.arange(size) * fs_in / fs_out).astype(int)
    return y[source]
