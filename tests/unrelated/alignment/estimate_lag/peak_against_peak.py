import numpy as np


def estimate_lag(a, b, fs):
    return (np.argmax(b) - np.argmax(a)) / fs
