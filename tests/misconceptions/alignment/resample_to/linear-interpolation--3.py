import numpy as np


def resample_to(x, fs_in, fs_out):
    if fs_in <= 0 or fs_out <= 0:
        raise ValueError
    t_old = np.arange(len(x)) / fs_in
    if fs_in > fs_out:
        spectrum = np.fft.rfft(x)
        spectrum[np.fft.rfftfreq(len(x), 1 / fs_in) > fs_out / 2] = 0
        x = np.fft.irfft(spectrum, len(x))
    t_new = np.arange(-(-len(t_old) * fs_out // fs_in)) / fs_out
    return np.interp(t_new, t_old, x)
