import numpy as np


def ndcg_at_k(rel: np.ndarray, k: int, gain: str) -> float:
    """NDCG of one ranked list, cut at k.

    rel: (n,) relevances of ALL items in the order of the ranking, those behind the k-th place included.
    gain: "linear" (the relevance itself) or "exp" (2 to the power of the relevance, minus 1).
    """
    raise NotImplementedError


if __name__ == "__main__":
    rel = np.array([1.0, 3.0, 0.0, 2.0])
    for k in (2, 4):
        for gain in ("linear", "exp"):
            print(f"k = {k}, {gain:6} {ndcg_at_k(rel, k, gain):.4f}")
