import numpy as np


def ndcg_at_k(rel, k, gain):
    if k <= 0:
        raise ValueError("k has to be positive")
    r = rel.astype(np.float64)
    if gain == "exp":
        r = np.power(2.0, r) - 1.0
    elif gain != "linear":
        raise ValueError("gain has to be linear or exp")
    discount = np.log2(np.arange(1, len(r) + 1) + 1)
    dcg = (r / discount)[:k].sum()
    idcg = (np.sort(r)[::-1] / discount).sum()
    if idcg == 0:
        return 0.0
    return dcg / idcg
