def rrf(rank_lists: list[list], k: float = 60) -> dict:
    everything = set().union(*rank_lists)
    return {
        item: sum(1 / (k + ranking.index(item) + 1) for ranking in rank_lists if item in ranking) for item in everything
    }
