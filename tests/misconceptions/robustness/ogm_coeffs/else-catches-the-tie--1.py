import math


def ogm_coeffs(sa, sv, alpha):
    if len(sa) != len(sv):
        raise ValueError("lengths")
    coeff_a = coeff_v = 1.0
    ratio_a = sum(sa) / sum(sv)
    if ratio_a > 1:
        coeff_a = 1 - math.tanh(alpha * ratio_a)
    else:
        coeff_v = 1 - math.tanh(alpha / ratio_a)
    return coeff_a, coeff_v
