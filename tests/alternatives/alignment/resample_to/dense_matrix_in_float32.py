import numpy as np


def resample_to(x, fs_in, fs_out):
    if not (fs_in > 0 and fs_out > 0):
        raise ValueError
    m = int(np.ceil(len(x) * fs_out / fs_in))
    ratio = min(1.0, fs_out / fs_in)
    z = (ratio * (np.arange(m)[:, None] * (fs_in / fs_out) - np.arange(len(x))[None])).astype(np.float32)
    taper = np.where(np.abs(z) < 12, 0.42 + 0.5 * np.cos(np.pi * z / 12) + 0.08 * np.cos(2 * np.pi * z / 12), 0)
    return (np.float32(ratio) * np.sinc(z) * taper).astype(np.float32) @ x.astype(np.float32)
