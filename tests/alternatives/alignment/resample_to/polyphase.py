import math

import numpy as np


def resample_to(x, fs_in, fs_out):
    if fs_in <= 0 or fs_out <= 0:
        raise ValueError("positive rates only")
    up, down = fs_out // math.gcd(fs_in, fs_out), fs_in // math.gcd(fs_in, fs_out)
    half = 12 * max(up, down)
    h = (
        0.92
        * up
        / max(up, down)
        * np.sinc(0.92 * np.arange(-half, half + 1) / max(up, down))
        * np.hanning(2 * half + 1)
    )
    y = np.zeros(math.ceil(len(x) * up / down))
    for phase in range(min(up, len(y))):
        m = np.arange(phase, len(y), up)  # new samples that see the same taps
        first = m[0] * down
        taps = np.arange((first - half + up - 1) // up, (first + half) // up + 1)
        rows = taps[None] + (m - m[0])[:, None] // up * down
        seen = np.where((rows >= 0) & (rows < len(x)), x[np.clip(rows, 0, len(x) - 1)], 0)
        y[m] = seen @ h[half + first - taps * up]
    return y
