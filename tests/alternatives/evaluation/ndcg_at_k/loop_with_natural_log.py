# Plain Python: enumerate from rank 1, natural logarithms (the base cancels), sorted for the ideal.
import math

GAINS = {"linear": lambda r: r, "exp": lambda r: 2.0**r - 1.0}


def dcg(gains, k):
    return sum(g / math.log(rank + 1) for rank, g in enumerate(gains, start=1) if rank <= k)


def ndcg_at_k(rel, k, gain):
    if k <= 0:
        raise ValueError("k")
    if gain not in GAINS:
        raise ValueError("gain")
    gains = [GAINS[gain](float(r)) for r in rel]
    best = dcg(sorted(gains, reverse=True), k)
    return 0 if best == 0 else dcg(gains, k) / best
