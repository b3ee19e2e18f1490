import numpy as np


def ogm_coeffs(sa, sv, alpha):
    if sa.shape != sv.shape:
        raise ValueError("the same items are needed in both")
    ratio_v = sv.sum() / sa.sum()
    if ratio_v > 1:
        return 1.0, 1 - np.tanh(alpha * ratio_v)
    return 1 - np.tanh(alpha / ratio_v), 1.0
