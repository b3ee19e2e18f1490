import numpy as np


def ogm_coeffs(sa, sv, alpha):
    if len(sa) != len(sv):
        raise ValueError("lengths differ")
    rho_a = sa.sum() / sv.sum()
    rho_v = 1 / rho_a
    if rho_a > 1:
        return 1.0, 1 - np.tanh(alpha * rho_a)
    if rho_v > 1:
        return 1 - np.tanh(alpha * rho_v), 1.0
    return 1.0, 1.0
