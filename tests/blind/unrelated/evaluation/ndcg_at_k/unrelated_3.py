# bug: the discount is shifted one place too far, log2(i + 2) for ranks i that start at 1
import numpy as np


def ndcg_at_k(rel, k, gain):
    if k < 1:
        raise ValueError("k must be at least 1")
    r = np.array(rel, dtype=float)
    if gain == "exp":
        r = np.exp2(r) - 1
    elif gain != "linear":
        raise ValueError("gain")
    n = min(k, r.size)
    ranks = np.arange(1, n + 1)
    idcg = np.sum(np.sort(r)[::-1][:n] / np.log2(ranks + 2))
    if idcg == 0:
        return 0.0
    return np.sum(r[:n] / np.log2(ranks + 2)) / idcg
