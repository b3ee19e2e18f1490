import numpy as np


def ndcg_at_k(rel, k, gain):
    if k < 1 or gain not in ("linear", "exp"):
        raise ValueError("k or gain")
    rel = rel.astype(float)
    gains = rel if gain == "linear" else 2.0**rel - 1
    return dcg(gains, k)


def dcg(gains, k):
    top = gains[:k]
    return np.sum(top / np.log2(np.arange(1, len(top) + 1) + 1))
