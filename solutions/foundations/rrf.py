from collections import defaultdict


def rrf(rank_lists: list[list], k: float = 60) -> dict:
    """Reciprocal rank fusion: score(item) = Σ 1 / (k + rank), over the lists that hold the item; the first has rank 1."""
    scores = defaultdict(float)
    for items in rank_lists:
        for rank, item in enumerate(items, start=1):
            scores[item] += 1 / (k + rank)
    return dict(scores)
