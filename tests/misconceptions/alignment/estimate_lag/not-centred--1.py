import numpy as np


def estimate_lag(a, b, fs):
    r = np.correlate(b, a, "full")
    return (int(r.argmax()) - len(a) + 1) / fs
