import math

import numpy as np

CUTOFF = 0.9  # of the lower Nyquist frequency: midway between what is kept and what has to vanish
REACH = 10  # samples of the slower rate on either side


def resample_to(x: np.ndarray, fs_in: int, fs_out: int) -> np.ndarray:
    """x (n,) at fs_in Hz -> y (⌈n · up / down⌉,) at fs_out Hz, where up / down = fs_out / fs_in in lowest terms.

    y[m] = Σ_i x[i] h[m · down − i · up],   h[k] = up · (c / q) sinc(c k / q) · Hann window,   q = max(up, down)

    Put up − 1 zeros after each sample, filter once, keep every down-th. The one low-pass filter, at c = CUTOFF of the
    lower Nyquist frequency, takes away the images of going up and what would alias in going down.
    """
    if fs_in < 1 or fs_out < 1:
        raise ValueError(f"rates have to be positive, got {fs_in} and {fs_out}")
    up, down = fs_out // math.gcd(fs_in, fs_out), fs_in // math.gcd(fs_in, fs_out)
    wider = max(up, down)

    half = REACH * wider
    k = np.arange(-half, half + 1)
    h = up * CUTOFF / wider * np.sinc(CUTOFF * k / wider) * np.hanning(len(k))

    expanded = np.zeros(len(x) * up)
    expanded[::up] = x
    return np.convolve(expanded, h)[half : half + len(expanded) : down]
