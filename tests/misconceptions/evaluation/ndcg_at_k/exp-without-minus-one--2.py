# The -1 stands in the exponent.
import numpy as np


def ndcg_at_k(rel, k, gain):
    gains = rel if gain == "linear" else np.exp2(rel - 1.0)
    w = np.log2(np.arange(2, gains.size + 2))
    top = gains[:k]
    best = np.sort(gains)[::-1][:k]
    return (top / w[: top.size]).sum() / (best / w[: best.size]).sum()
