def rrf(rank_lists, k=60):
    scores = {}
    for items in rank_lists:
        for rank, item in enumerate(items, 1):
            scores[item] = 1 / (k + rank)
    return scores
