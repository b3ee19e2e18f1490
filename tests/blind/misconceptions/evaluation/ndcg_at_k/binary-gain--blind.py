import numpy as np


def ndcg_at_k(rel, k, gain):
    if k < 1 or gain not in ("linear", "exp"):
        raise ValueError("k or gain")
    hits = np.asarray(rel) > 0
    n_relevant = int(hits.sum())
    if n_relevant == 0:
        return 0.0
    dcg = 0.0
    for position, hit in enumerate(hits[:k]):
        if hit:
            dcg += 1 / np.log2(position + 2)
    ideal = sum(1 / np.log2(position + 2) for position in range(min(k, n_relevant)))
    return dcg / ideal
