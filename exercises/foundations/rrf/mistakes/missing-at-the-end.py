def rrf(rank_lists, k=60):
    scores = {}
    for item in {item for items in rank_lists for item in items}:
        scores[item] = 0
        for items in rank_lists:
            rank = items.index(item) + 1 if item in items else len(items) + 1
            scores[item] += 1 / (k + rank)
    return scores
