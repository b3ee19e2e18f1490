import numpy as np


def resample_to(x, fs_in, fs_out):
    if fs_in <= 0 or fs_out <= 0:
        raise ValueError
    if fs_in > fs_out:
        spectrum = np.fft.rfft(x)
        spectrum[np.fft.rfftfreq(len(x), 1 / fs_in) > fs_out / 2] = 0
        x = np.fft.irfft(spectrum, len(x))
    rows = np.arange(-(-len(x) * fs_out // fs_in)) * fs_in // fs_out
    return x[rows]
