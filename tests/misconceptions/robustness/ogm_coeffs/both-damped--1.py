import math


def ogm_coeffs(sa, sv, alpha):
    if len(sa) != len(sv):
        raise ValueError("lengths")
    rho = sum(sa) / sum(sv)
    return tuple(1 - math.tanh(alpha * r) for r in (rho, 1 / rho))
