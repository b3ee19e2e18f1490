# Ranks from 1, and the logarithm of them: a weight of zero comes first.
import numpy as np


def ndcg_at_k(rel, k, gain):
    gains = np.where(gain == "linear", rel, 2.0**rel - 1)
    w = np.log2(1 + np.arange(gains.size))
    top = gains[:k]
    best = np.sort(gains)[::-1][:k]
    return (top / w[: top.size]).sum() / (best / w[: best.size]).sum()
