import numpy as np


def ogm_coeffs(sa, sv, alpha):
    rho = sa.sum() / sv.sum()
    return 1 - np.tanh(alpha * rho), 1 - np.tanh(alpha / rho)
