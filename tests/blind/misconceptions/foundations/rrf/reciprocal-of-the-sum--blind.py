def rrf(rank_lists, k=60):
    rank_sum = {}
    for ranking in rank_lists:
        for rank, item in enumerate(ranking, 1):
            rank_sum.setdefault(item, 0)
            rank_sum[item] += rank
    return {item: 1.0 / (k + s) for item, s in rank_sum.items()}
