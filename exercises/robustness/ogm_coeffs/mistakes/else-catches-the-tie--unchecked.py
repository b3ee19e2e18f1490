import numpy as np


def ogm_coeffs(sa, sv, alpha):
    ratio_v = sv.sum() / sa.sum()
    if ratio_v > 1:
        return 1.0, 1 - np.tanh(alpha * ratio_v)
    return 1 - np.tanh(alpha / ratio_v), 1.0
