from math import log2


def ndcg_at_k(rel, k, gain):
    if gain not in {"linear", "exp"} or k < 1:
        raise ValueError("bad k or gain")

    def worth(r):
        return float(r) if gain == "linear" else 2 ** float(r) - 1

    def total(order):
        s = 0.0
        for rank, r in enumerate(order[:k], 1):
            s += worth(r) if rank == 1 else worth(r) / log2(rank)
        return s

    relevances = list(rel)
    ideal = total(sorted(relevances, reverse=True))
    return total(relevances) / ideal if ideal else 0.0
