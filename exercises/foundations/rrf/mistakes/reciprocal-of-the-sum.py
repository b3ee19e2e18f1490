def rrf(rank_lists, k=60):
    ranks = {}
    for items in rank_lists:
        for rank, item in enumerate(items, 1):
            ranks[item] = ranks.get(item, 0) + rank
    return {item: 1 / (k + total) for item, total in ranks.items()}
