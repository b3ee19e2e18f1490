# bug: the "1 -" is lost, the factor is tanh itself
import numpy as np


def ogm_coeffs(sa, sv, alpha):
    if len(sa) != len(sv):
        raise ValueError("lengths")
    rho_a = sa.sum() / sv.sum()
    rho_v = 1 / rho_a
    ka = np.tanh(alpha * rho_a) if rho_a > 1 else 1.0
    kv = np.tanh(alpha * rho_v) if rho_v > 1 else 1.0
    return ka, kv
