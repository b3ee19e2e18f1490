# The k largest relevances with heapq; expm1 for the gain; fsum.
import heapq
from math import expm1, fsum, log, log2


class Discounted:
    def __init__(self, gain):
        if gain not in ("linear", "exp"):
            raise ValueError(gain)
        self.exponential = gain == "exp"

    def __call__(self, relevances):
        return fsum(self.gain(r) / log2(i) for i, r in enumerate(relevances, 2))

    def gain(self, r):
        return expm1(r * log(2)) if self.exponential else r


def ndcg_at_k(rel, k, gain):
    if k < 1:
        raise ValueError("k")
    total = Discounted(gain)
    values = rel.tolist()
    ideal = total(heapq.nlargest(k, values))
    if not ideal:
        return 0.0
    return total(values[:k]) / ideal
