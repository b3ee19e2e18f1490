# Divides by nothing.
import numpy as np


def ndcg_at_k(rel, k, gain):
    gains = np.where(gain == "linear", rel, 2.0**rel - 1)
    w = np.log2(np.arange(2, gains.size + 2))
    top = gains[:k]
    best = np.sort(gains)[::-1][:k]
    return np.dot(top, 1 / w[: top.size])
