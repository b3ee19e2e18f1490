# bug: the sum is divided by the number of lists (a mean over the channels)
def rrf(rank_lists, k=60):
    scores = {}
    for ranking in rank_lists:
        for rank, item in enumerate(ranking, start=1):
            scores[item] = scores.get(item, 0.0) + 1.0 / (k + rank)
    return {item: s / len(rank_lists) for item, s in scores.items()}
