# Right scores, but the caller's lists are used up.
def rrf(rank_lists, k=60):
    scores = {}
    for items in rank_lists:
        rank = 0
        while items:
            rank += 1
            item = items.pop(0)
            scores[item] = scores.get(item, 0) + 1 / (k + rank)
    return scores
