# A return inside the loop: only the first item is looked at.
import math


def ogm_coeffs(sa, sv, alpha):
    if len(sa) != len(sv):
        raise ValueError
    for a, v in zip(sa, sv):
        rho = a / v
        return (1 - math.tanh(alpha * rho) if rho > 1 else 1.0, 1 - math.tanh(alpha / rho) if rho < 1 else 1.0)
