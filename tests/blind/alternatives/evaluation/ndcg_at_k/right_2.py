import numpy as np

GAINS = {"linear": lambda r: r, "exp": lambda r: np.exp2(r) - 1}


def ndcg_at_k(rel, k, gain):
    if k < 1 or gain not in GAINS:
        raise ValueError("k >= 1 and gain 'linear' or 'exp', please")
    g = GAINS[gain](np.asarray(rel, dtype=np.float64))
    top = min(k, g.size)
    w = 1 / np.log2(np.arange(top) + 2)
    best = np.sort(g)[::-1]
    idcg = w @ best[:top]
    return float(w @ g[:top] / idcg) if idcg > 0 else 0.0
