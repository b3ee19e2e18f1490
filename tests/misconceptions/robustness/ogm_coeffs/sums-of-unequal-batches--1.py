import math


def ogm_coeffs(sa, sv, alpha):
    """Means, so that the lengths do not matter."""
    rho = (sum(sa) / len(sa)) / (sum(sv) / len(sv))
    k = lambda r: 1 - math.tanh(alpha * r) if r > 1 else 1.0
    return k(rho), k(1 / rho)
