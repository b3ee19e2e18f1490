# Plain Python: zip and a loop, math.tanh, floats only.
import math


def ogm_coeffs(sa, sv, alpha):
    if len(sa) != len(sv):
        raise ValueError("sa and sv must have the same length")
    total_a = total_v = 0.0
    for a, v in zip(sa, sv):
        total_a += float(a)
        total_v += float(v)
    rho_a, rho_v = total_a / total_v, total_v / total_a
    ka = kv = 1.0
    if rho_a > 1:
        ka = 1 - math.tanh(alpha * rho_a)
    elif rho_v > 1:
        kv = 1 - math.tanh(alpha * rho_v)
    return ka, kv
