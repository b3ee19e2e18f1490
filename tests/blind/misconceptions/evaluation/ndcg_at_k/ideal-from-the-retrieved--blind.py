import numpy as np


def dcg(rel, gain):
    g = rel if gain == "linear" else 2.0**rel - 1
    return np.sum(g / np.log2(np.arange(2, len(rel) + 2)))


def ndcg_at_k(rel, k, gain):
    if k < 1:
        raise ValueError("k")
    if gain not in ("linear", "exp"):
        raise ValueError("gain")
    shown = np.array(rel, dtype=float)[:k]
    best = dcg(np.sort(shown)[::-1], gain)
    return dcg(shown, gain) / best if best > 0 else 0.0
