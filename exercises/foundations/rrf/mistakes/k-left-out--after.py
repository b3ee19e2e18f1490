# The constant is added to the fraction and not to the rank: 1 / rank + k.
def rrf(rank_lists, k=60):
    scores = {}
    for items in rank_lists:
        for rank, item in enumerate(items, 1):
            scores[item] = scores.get(item, 0) + 1 / rank + k
    return scores
