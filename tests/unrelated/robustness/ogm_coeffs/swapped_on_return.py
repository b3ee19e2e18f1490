# Only the order of the returned pair is wrong where vision is ahead.
import numpy as np


def ogm_coeffs(sa, sv, alpha):
    if sa.shape != sv.shape:
        raise ValueError
    rho = sa.sum() / sv.sum()
    if rho > 1:
        return 1 - np.tanh(alpha * rho), 1.0
    if rho < 1:
        return 1 - np.tanh(alpha / rho), 1.0
    return 1.0, 1.0
