# bug: cutoff at half of the wanted one (0.25 instead of 0.5 cycles a sample), tones that should be kept are lost
import numpy as np


def resample_to(x, fs_in, fs_out):
    if fs_in < 1 or fs_out < 1:
        raise ValueError("rates must be at least 1")
    f = 0.25 * 0.9 * min(1.0, fs_out / fs_in)
    half = 12 / f
    n_out = -(-len(x) * fs_out // fs_in)
    d = np.arange(n_out)[:, None] * fs_in / fs_out - np.arange(len(x))[None, :]
    w = np.where(np.abs(d) < half, 0.5 + 0.5 * np.cos(np.pi * d / half), 0)
    return (2 * f * np.sinc(2 * f * d) * w) @ x
