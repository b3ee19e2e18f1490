import numpy as np


def ogm_coeffs(sa, sv, alpha):
    if sa.shape != sv.shape:
        raise ValueError
    rho = sa.sum() / sv.sum()
    return (np.tanh(alpha * rho) if rho > 1 else 1.0, np.tanh(alpha / rho) if rho < 1 else 1.0)
