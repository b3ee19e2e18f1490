# Tests for exp and puts the linear one there.
import numpy as np


def ndcg_at_k(rel, k, gain):
    if gain == "exp":
        g = rel * 1.0
    else:
        g = np.expm1(rel * np.log(2))
    gains = g
    w = np.log2(np.arange(2, gains.size + 2))
    top = gains[:k]
    best = np.sort(gains)[::-1][:k]
    return (top / w[: top.size]).sum() / (best / w[: best.size]).sum()
