import numpy as np


def ogm_coeffs(sa, sv, alpha):
    rho = sa.sum() / sv.sum()
    if rho > 1:
        return 1 - np.tanh(alpha * rho), 1.0
    return 1.0, 1 - np.tanh(alpha / rho)
