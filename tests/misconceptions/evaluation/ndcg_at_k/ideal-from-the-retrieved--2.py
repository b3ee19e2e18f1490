# One variable for the retrieved gains; 0 / 0 and bad arguments are not thought of.
import numpy as np


def ndcg_at_k(rel, k, gain):
    gains = np.where(gain == "linear", rel, 2.0**rel - 1)
    w = np.log2(np.arange(2, gains.size + 2))
    top = gains[:k]
    best = -np.sort(-top)
    return (top / w[: top.size]).sum() / (best / w[: best.size]).sum()
