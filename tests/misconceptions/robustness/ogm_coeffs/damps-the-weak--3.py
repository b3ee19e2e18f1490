import numpy as np


def ogm_coeffs(sa, sv, alpha):
    ratios = np.array([sv.mean() / sa.mean(), sa.mean() / sv.mean()])
    coeffs = np.where(ratios > 1, 1 - np.tanh(alpha * ratios), 1)
    return coeffs[0], coeffs[1]
