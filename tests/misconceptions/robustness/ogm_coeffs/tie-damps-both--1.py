import math


def ogm_coeffs(sa, sv, alpha):
    if len(sa) != len(sv):
        raise ValueError("lengths")
    a, v = float(sa.sum()), float(sv.sum())
    ka = 1.0 if a < v else 1 - math.tanh(alpha * a / v)
    kv = 1.0 if v < a else 1 - math.tanh(alpha * v / a)
    return ka, kv
