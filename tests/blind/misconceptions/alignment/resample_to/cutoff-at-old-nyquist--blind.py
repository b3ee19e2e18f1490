import numpy as np


def resample_to(x, fs_in, fs_out):
    """Whittaker-Shannon: a sinc at every old sample."""
    if not (fs_in >= 1 and fs_out >= 1):
        raise ValueError("rates must be at least 1")
    count = int(np.ceil(len(x) * fs_out / fs_in))
    result = np.zeros(count)
    times = np.arange(count) / fs_out
    for i, value in enumerate(x):
        result += value * np.sinc(fs_in * times - i)
    return result
