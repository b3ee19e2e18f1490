import numpy as np


def ogm_coeffs(sa, sv, alpha):
    if sa.shape != sv.shape:
        raise ValueError
    rho = sa.sum() / sv.sum()
    return 1 - np.tanh(alpha * rh0), 1.0
