import numpy as np


def ogm_coeffs(sa, sv, alpha):
    if sa.shape != sv.shape:
        raise ValueError("the same items are needed in both")
    rho = sa.sum() / sv.sum()
    ka = 1 - np.tanh(alpha * max(rho - 1, 0.0))
    kv = 1 - np.tanh(alpha * max(1 / rho - 1, 0.0))
    return ka, kv
