import numpy as np


def estimate_lag(a, b, fs):
    if a.max() == a.min() or b.max() == b.min():
        raise ValueError("no variation")
    size = len(a) + len(b) - 1
    product = np.fft.fft(b - np.mean(b), size) * np.fft.fft(a - np.mean(a), size).conj()
    r = np.fft.ifft(product).real
    lags = np.concatenate((np.arange(len(b)), np.arange(1 - len(a), 0)))
    good = np.flatnonzero(r >= r.max() * (1 - 1e-9))
    order = np.lexsort((-lags[good], np.abs(lags[good])))
    return float(lags[good][order[0]]) / fs
