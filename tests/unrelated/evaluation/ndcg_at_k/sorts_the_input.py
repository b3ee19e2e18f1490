# Sorts the caller's array in place.
import numpy as np


def ndcg_at_k(rel, k, gain):
    if k < 1 or gain not in ("linear", "exp"):
        raise ValueError("k or gain")
    gains = rel * 1.0 if gain == "linear" else 2.0**rel - 1
    w = np.log2(np.arange(2, gains.size + 2))
    top = gains[:k]
    best = np.sort(gains)[::-1][:k]
    return rel.sort() or float((top / w[: top.size]).sum() / ((best / w[: best.size]).sum() or 1))
