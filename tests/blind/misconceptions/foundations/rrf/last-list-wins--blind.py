def rrf(rank_lists: list[list], k: float = 60) -> dict:
    score = {}
    for L in rank_lists:
        score.update({item: 1 / (k + r) for r, item in enumerate(L, start=1)})
    return score
