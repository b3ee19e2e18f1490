import numpy as np


def ogm_coeffs(sa, sv, alpha):
    if sa.shape != sv.shape:
        raise ValueError("the same items are needed in both")
    rho_a = np.mean(sa / sv)
    rho_v = np.mean(sv / sa)
    ka = 1 - np.tanh(alpha * rho_a) if rho_a > 1 else 1.0
    kv = 1 - np.tanh(alpha * rho_v) if rho_v > 1 else 1.0
    return ka, kv
