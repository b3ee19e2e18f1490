# Another default.
def rrf(rank_lists, k=10):
    scores = {}
    for items in rank_lists:
        for rank, item in enumerate(items, 1):
            scores[item] = scores.get(item, 0) + 1 / (k + rank)
    return scores
