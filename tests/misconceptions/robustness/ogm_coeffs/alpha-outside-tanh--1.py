import math


def ogm_coeffs(sa, sv, alpha):
    if len(sa) != len(sv):
        raise ValueError("lengths")
    rho = sum(sa) / sum(sv)
    if rho > 1:
        return 1 - math.tanh(rho) * alpha, 1.0
    if rho < 1:
        return 1.0, 1 - math.tanh(1 / rho) * alpha
    return 1.0, 1.0
