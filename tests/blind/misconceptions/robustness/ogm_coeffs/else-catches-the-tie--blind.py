import numpy as np


def ogm_coeffs(sa, sv, alpha):
    if len(sa) != len(sv):
        raise ValueError("not the same number of items")
    score_a, score_v = np.sum(sa), np.sum(sv)
    ratio_v = score_v / score_a
    ratio_a = 1 / ratio_v
    if ratio_v > 1:
        coeff_v = 1 - np.tanh(alpha * ratio_v)
        coeff_a = 1.0
    else:
        coeff_a = 1 - np.tanh(alpha * ratio_a)
        coeff_v = 1.0
    return coeff_a, coeff_v
