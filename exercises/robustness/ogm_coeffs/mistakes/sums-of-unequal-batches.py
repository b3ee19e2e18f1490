import numpy as np


def ogm_coeffs(sa, sv, alpha):
    rho = sa.sum() / sv.sum()
    ka = 1 - np.tanh(alpha * rho) if rho > 1 else 1.0
    kv = 1 - np.tanh(alpha / rho) if 1 / rho > 1 else 1.0
    return ka, kv
