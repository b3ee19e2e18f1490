# bug: both sums stop one place too early (k - 1 places)
import math


def ndcg_at_k(rel, k, gain):
    if k < 1:
        raise ValueError("k")
    if gain not in ("linear", "exp"):
        raise ValueError("gain")
    g = [float(r) if gain == "linear" else 2.0 ** float(r) - 1 for r in rel]
    best = sorted(g, reverse=True)
    dcg = idcg = 0.0
    for i in range(1, min(k, len(g))):
        dcg += g[i - 1] / math.log2(i + 1)
        idcg += best[i - 1] / math.log2(i + 1)
    return dcg / idcg if idcg else 0.0
