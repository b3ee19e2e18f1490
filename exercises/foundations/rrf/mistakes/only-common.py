def rrf(rank_lists, k=60):
    if not rank_lists:
        return {}
    common = set(rank_lists[0]).intersection(*rank_lists[1:])
    return {item: sum(1 / (k + items.index(item) + 1) for items in rank_lists) for item in common}
