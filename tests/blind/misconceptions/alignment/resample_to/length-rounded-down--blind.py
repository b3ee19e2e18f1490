import numpy as np


def resample_to(x, fs_in, fs_out):
    if fs_in < 1 or fs_out < 1:
        raise ValueError("rates must be at least 1")
    ratio = fs_out / fs_in
    f = 0.45 * min(1.0, ratio)
    half = 10 / f
    out = []
    for m in range(len(x) * fs_out // fs_in):
        d = np.arange(len(x)) - m / ratio
        near = np.abs(d) < half
        d = d[near]
        weights = 2 * f * np.sinc(2 * f * d) * (0.5 + 0.5 * np.cos(np.pi * d / half))
        out.append(float(weights @ x[near]))
    return np.array(out, dtype=float)
