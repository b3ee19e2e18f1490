import numpy as np


def resample_to(x, fs_in, fs_out):
    if fs_in <= 0 or fs_out <= 0:
        raise ValueError("rate")
    length = -(-len(x) * fs_out // fs_in)
    if length == 0:
        return np.zeros(0)
    spectrum = np.fft.rfft(x)
    spectrum[np.fft.rfftfreq(len(x), 1 / fs_in) > min(fs_in, fs_out) / 2] = 0
    fine = np.fft.irfft(spectrum, 32 * len(x)) * 32  # so fine that a straight line is good enough
    fine = np.append(fine, fine[0])
    return np.interp(np.arange(length) * (fs_in / fs_out), np.arange(len(fine)) / 32, fine)
