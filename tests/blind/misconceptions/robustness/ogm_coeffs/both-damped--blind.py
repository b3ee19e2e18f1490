import math


def ogm_coeffs(sa, sv, alpha):
    if sa.size != sv.size:
        raise ValueError("sa and sv must belong to the same items")
    rho_a = float(sa.mean() / sv.mean())
    rho_v = 1 / rho_a
    return 1 - math.tanh(alpha * rho_a), 1 - math.tanh(alpha * rho_v)
