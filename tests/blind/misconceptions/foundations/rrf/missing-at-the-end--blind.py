def _rank(item, ranking):
    if item in ranking:
        return ranking.index(item) + 1
    return len(ranking) + 1  # behind the last one


def rrf(rank_lists: list[list], k: float = 60) -> dict:
    candidates = set()
    for ranking in rank_lists:
        candidates.update(ranking)
    return {c: sum(1 / (k + _rank(c, ranking)) for ranking in rank_lists) for c in candidates}
