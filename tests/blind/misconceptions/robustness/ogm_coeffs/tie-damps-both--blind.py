import numpy as np


def ogm_coeffs(sa, sv, alpha):
    if len(sv) != len(sa):
        raise ValueError
    sum_a = 0.0
    sum_v = 0.0
    for a, v in zip(sa, sv):
        sum_a += a
        sum_v += v
    ka = 1 if sum_a < sum_v else 1 - np.tanh(alpha * sum_a / sum_v)
    kv = 1 if sum_v < sum_a else 1 - np.tanh(alpha * sum_v / sum_a)
    return float(ka), float(kv)
