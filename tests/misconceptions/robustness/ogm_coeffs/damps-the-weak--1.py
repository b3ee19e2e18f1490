import math


def ogm_coeffs(sa, sv, alpha):
    if len(sa) != len(sv):
        raise ValueError("lengths differ")
    audio, vision = sum(sa), sum(sv)
    ka, kv = 1.0, 1.0
    if audio > vision:
        kv = 1 - math.tanh(alpha * audio / vision)
    if vision > audio:
        ka = 1 - math.tanh(alpha * vision / audio)
    return ka, kv
