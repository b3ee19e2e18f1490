import math


def ndcg_at_k(rel, k, gain):
    if k < 1:
        raise ValueError("k must be at least 1")
    if gain == "linear":
        gains = [float(r) for r in rel]
    elif gain == "exp":
        gains = [2.0 ** float(r) - 1.0 for r in rel]
    else:
        raise ValueError(f"unknown gain {gain!r}")

    def dcg(values):
        total = 0.0
        for i, g in enumerate(values[:k], start=1):
            total += g / math.log2(i + 1)
        return total

    ideal = dcg(sorted(gains, reverse=True))
    if ideal == 0:
        return 0.0
    return dcg(gains) / ideal
