# The ideal runs over the whole list.
import math


def ndcg_at_k(rel, k, gain):
    if k < 1 or gain not in ("linear", "exp"):
        raise ValueError("k or gain")
    gains = [float(r) if gain == "linear" else 2.0 ** float(r) - 1 for r in rel]
    total = best = 0.0
    for i, value in enumerate(gains[:k], start=1):
        total += value / math.log2(i + 1)
    for i, value in enumerate(sorted(gains, reverse=True), start=1):
        best += value / math.log2(i + 1)
    return total / best if best else 0.0
