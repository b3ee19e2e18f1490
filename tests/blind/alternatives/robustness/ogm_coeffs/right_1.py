import numpy as np


def ogm_coeffs(sa, sv, alpha):
    if sa.shape != sv.shape:
        raise ValueError("sa and sv differ in length")
    ratio = np.sum(sa) / np.sum(sv)
    ka = kv = 1.0
    if ratio > 1:
        ka = 1 - np.tanh(alpha * ratio)
    elif ratio < 1:
        kv = 1 - np.tanh(alpha / ratio)
    return ka, kv
