def rrf(rank_lists, k=60):
    return {item: 1 / (k + i + 1) for items in rank_lists for i, item in enumerate(items)}
