# A small class does the work; math.fsum; the factor is 1 minus a product with a comparison.
import math
from dataclasses import dataclass


@dataclass
class Modulation:
    alpha: float

    def slowed(self, mine, other):
        ratio = mine / other
        return 1.0 - (ratio > 1) * math.tanh(self.alpha * ratio)

    def pair(self, a, v):
        return self.slowed(a, v), self.slowed(v, a)


def ogm_coeffs(sa, sv, alpha):
    sa, sv = list(sa), list(sv)
    if len(sa) != len(sv):
        raise ValueError
    return Modulation(alpha).pair(math.fsum(sa), math.fsum(sv))
