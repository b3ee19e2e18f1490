# e instead of 2.
import math


def ndcg_at_k(rel, k, gain):
    if k < 1 or gain not in ("linear", "exp"):
        raise ValueError("k or gain")
    gains = [float(r) if gain == "linear" else math.exp(float(r)) - 1 for r in rel]
    total = best = 0.0
    for i, value in enumerate(gains[:k], start=1):
        total += value / math.log2(i + 1)
    for i, value in enumerate(sorted(gains, reverse=True)[:k], start=1):
        best += value / math.log2(i + 1)
    return total / best if best else 0.0
