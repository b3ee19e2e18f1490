from math import ceil, cos, pi, sin


def resample_to(x, fs_in, fs_out):
    import numpy as np

    if fs_in <= 0 or fs_out <= 0:
        raise ValueError("rates")
    values = [float(v) for v in x]
    nyquist = 0.5 * min(fs_in, fs_out)
    cutoff = 0.95 * nyquist
    reach = 8 / (2 * cutoff)
    y = []
    for m in range((len(values) * fs_out + fs_in - 1) // fs_in):
        t = m / fs_out
        total = 0.0
        for i in range(max(0, ceil((t - reach) * fs_in)), min(len(values), int((t + reach) * fs_in) + 1)):
            d = t - i / fs_in
            a = 2 * pi * cutoff * d
            total += values[i] * (sin(a) / a if a else 1.0) * (0.54 + 0.46 * cos(pi * d / reach))
        y.append(total * 2 * cutoff / fs_in)
    return np.array(y, dtype=float)
