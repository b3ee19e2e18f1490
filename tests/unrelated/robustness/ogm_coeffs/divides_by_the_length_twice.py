# The mean of audio over the sum of vision.
import numpy as np


def ogm_coeffs(sa, sv, alpha):
    if sa.shape != sv.shape:
        raise ValueError
    rho = sa.mean() / sv.sum()
    ka = 1 - np.tanh(alpha * rho) if rho > 1 else 1.0
    kv = 1 - np.tanh(alpha / rho) if rho < 1 else 1.0
    return ka, kv
