def rrf(rank_lists, k=60):
    ranks = [{item: r for r, item in enumerate(items, 1)} for items in rank_lists]
    everything = set().union(*rank_lists)
    return {item: sum(1 / (k + t.get(item, len(t) + 1)) for t in ranks) for item in everything}
