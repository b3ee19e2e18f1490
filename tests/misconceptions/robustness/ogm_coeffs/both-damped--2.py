import numpy as np


def ogm_coeffs(sa, sv, alpha):
    means = np.array([np.mean(sa), np.mean(sv)])
    k = 1 - np.tanh(alpha * means / means[::-1])
    return k[0], k[1]
