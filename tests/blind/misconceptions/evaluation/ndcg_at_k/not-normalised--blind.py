import numpy as np


def ndcg_at_k(rel, k, gain):
    if k < 1:
        raise ValueError("k must be at least 1")
    if gain not in ("linear", "exp"):
        raise ValueError("gain must be linear or exp")
    top = rel[:k].astype(float)
    gains = top if gain == "linear" else np.expm1(top * np.log(2))
    ranks = np.arange(1, len(top) + 1)
    return float(np.sum(gains / np.log2(ranks + 1)))
