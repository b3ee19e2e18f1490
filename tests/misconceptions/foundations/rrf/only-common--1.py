def rrf(rank_lists, k=60):
    scores = {}
    for item in rank_lists[0] if rank_lists else []:
        if all(item in other for other in rank_lists):
            scores[item] = sum(1 / (k + other.index(item) + 1) for other in rank_lists)
    return scores
