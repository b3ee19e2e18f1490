def rrf(rank_lists, k=60):
    merged = {}
    for items in rank_lists:
        merged.update({item: 1 / (k + rank) for rank, item in enumerate(items, 1)})
    return merged
