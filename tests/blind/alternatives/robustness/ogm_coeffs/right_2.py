import math


def _factor(own, foreign, alpha):
    rho = own / foreign
    return 1.0 - math.tanh(alpha * rho) if rho > 1.0 else 1.0


def ogm_coeffs(sa, sv, alpha):
    audio, vision = [float(s) for s in sa], [float(s) for s in sv]
    if len(audio) != len(vision):
        raise ValueError(f"{len(audio)} items with audio, {len(vision)} with vision")
    total_a, total_v = math.fsum(audio), math.fsum(vision)
    return _factor(total_a, total_v, alpha), _factor(total_v, total_a, alpha)
