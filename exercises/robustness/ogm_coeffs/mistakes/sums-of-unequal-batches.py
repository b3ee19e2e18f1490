import numpy as np


def ogm_coeffs(sa, sv, alpha):
    if sa.size == 0 or sv.size == 0:
        raise ValueError("at least one item is needed")
    rho = sa.sum() / sv.sum()
    ka = 1 - np.tanh(alpha * rho) if rho > 1 else 1.0
    kv = 1 - np.tanh(alpha / rho) if 1 / rho > 1 else 1.0
    return ka, kv
