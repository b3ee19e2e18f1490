import math


def ogm_coeffs(sa, sv, alpha):
    if len(sa) != len(sv):
        raise ValueError("not the same items")
    n = len(sa)
    ra = rv = 0.0
    for a, v in zip(sa, sv):
        ra += a / v / n
        rv += v / a / n

    def k(r):
        if r > 1:
            return 1 - math.tanh(alpha * r)
        return 1.0

    return k(ra), k(rv)
