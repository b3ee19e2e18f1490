import numpy as np


def ndcg_at_k(rel, k, gain):
    if k < 1:
        raise ValueError("k must be >= 1")
    values = [float(v) for v in rel]
    match gain:
        case "linear":
            values = [2**v - 1 for v in values]
        case "exp":
            pass
        case _:
            raise ValueError("gain")
    n = min(k, len(values))
    logs = np.log2(np.arange(2, n + 2))
    dcg = sum(v / d for v, d in zip(values[:n], logs))
    idcg = sum(v / d for v, d in zip(sorted(values)[::-1], logs))
    return dcg / idcg if idcg > 0 else 0.0
