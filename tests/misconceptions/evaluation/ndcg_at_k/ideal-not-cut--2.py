# Discounts all places once, and cuts the numerator only.
import numpy as np


def ndcg_at_k(rel, k, gain):
    gains = np.where(gain == "linear", rel, 2.0**rel - 1)
    w = np.log2(np.arange(2, gains.size + 2))
    top = gains[:k]
    best = gains[np.argsort(-gains)]
    return (top / w[: top.size]).sum() / (best / w[: best.size]).sum()
