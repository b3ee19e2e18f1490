import numpy as np


def _centred(signal):
    if np.all(signal == signal[0]):
        raise ValueError("constant signal")
    return signal - np.mean(signal)


def estimate_lag(a, b, fs):
    x, y = _centred(a), _centred(b)
    n, m = x.size, y.size
    size = 1
    while size < n + m - 1:
        size *= 2
    circular = np.fft.irfft(np.conj(np.fft.rfft(x, size)) * np.fft.rfft(y, size), size)
    # walk outwards from 0: 0, +1, -1, +2, -2, ... and keep the first good one
    top = max(circular[:m].max(), circular[size - n + 1 :].max() if n > 1 else -np.inf)
    for distance in range(max(n, m)):
        for k in (distance, -distance):
            if -n < k < m and circular[k % size] >= top * (1 - 1e-9):
                return float(k) / fs
