# bug: a sigmoid stands where tanh should be
import math


def ogm_coeffs(sa, sv, alpha):
    if len(sa) != len(sv):
        raise ValueError("lengths")
    rho_a = float(sa.sum() / sv.sum())

    def factor(rho):
        if rho <= 1:
            return 1.0
        return 1 - 1 / (1 + math.exp(-alpha * rho))

    return factor(rho_a), factor(1 / rho_a)
