# bug: the ideal order is sorted upwards, the reversal is missing
import numpy as np


def ndcg_at_k(rel, k, gain):
    if k < 1 or gain not in ("linear", "exp"):
        raise ValueError
    g = np.asarray(rel, dtype=float)
    if gain == "exp":
        g = 2**g - 1
    d = np.log2(np.arange(2, min(k, len(g)) + 2))
    ideal = np.sum(np.sort(g)[:k] / d)
    return np.sum(g[:k] / d) / ideal if ideal > 0 else 0.0
