import numpy as np


def ndcg_at_k(rel, k, gain):
    if k < 1:
        raise ValueError("k below 1")
    rel = np.asarray(rel, dtype=float)
    if gain == "linear":
        g = rel
    elif gain == "exp":
        g = 2.0**rel
    else:
        raise ValueError("no such gain")
    weights = 1.0 / np.log2(np.arange(len(g)) + 2.0)
    weights[k:] = 0
    ideal = np.dot(np.sort(g)[::-1], weights)
    return 0.0 if ideal == 0 else np.dot(g, weights) / ideal
