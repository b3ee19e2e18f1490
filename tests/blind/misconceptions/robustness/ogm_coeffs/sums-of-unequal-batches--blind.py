import math


def ogm_coeffs(sa, sv, alpha):
    rho_a = sum(sa) / sum(sv)
    rho_v = 1 / rho_a
    k = {"a": 1.0, "v": 1.0}
    for name, rho in (("a", rho_a), ("v", rho_v)):
        if rho > 1:
            k[name] = 1 - math.tanh(alpha * rho)
    return k["a"], k["v"]
