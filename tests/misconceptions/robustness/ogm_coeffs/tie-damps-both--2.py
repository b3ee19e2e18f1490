import numpy as np


def ogm_coeffs(sa, sv, alpha):
    ratio = sa.mean() / sv.mean()
    both = np.array([ratio, 1 / ratio])
    both = np.where(both < 1, 1.0, 1 - np.tanh(alpha * both))
    return float(both[0]), float(both[1])
