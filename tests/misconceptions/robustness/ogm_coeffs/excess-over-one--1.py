import math


def ogm_coeffs(sa, sv, alpha):
    if sa.shape != sv.shape:
        raise ValueError("different shapes")
    rho_a = sa.mean() / sv.mean()
    rho_v = 1 / rho_a
    ka = 1 - math.tanh(alpha * (rho_a - 1)) if rho_a > 1 else 1
    kv = 1 - math.tanh(alpha * (rho_v - 1)) if rho_v > 1 else 1
    return ka, kv
