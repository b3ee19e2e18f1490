import numpy as np


def ndcg_at_k(rel: np.ndarray, k: int, gain: str) -> float:
    """DCG@k / IDCG@k with DCG@k = sum over the ranks i = 1..k of g(rel_i) / log2(i + 1); 0 where nothing is relevant.

    g(r) is r ("linear") or 2^r - 1 ("exp"). The ideal sorts all n gains and is cut at k as well.
    """
    if k < 1 or gain not in ("linear", "exp"):
        raise ValueError("k has to be at least 1, gain linear or exp")
    grades = rel.astype(np.float64)  # 2 ** rel would overflow in a narrow integer type
    gains = grades if gain == "linear" else 2**grades - 1

    def dcg(ordered: np.ndarray) -> float:
        top = ordered[:k]
        return float((top / np.log2(np.arange(len(top)) + 2)).sum())

    ideal = dcg(np.sort(gains)[::-1])
    return dcg(gains) / ideal if ideal > 0 else 0.0
