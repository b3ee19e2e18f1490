def rrf(rank_lists, k=60):
    ranks = [{item: r for r, item in enumerate(items, 1)} for items in rank_lists]
    everything = set().union(*rank_lists)
    return {item: sum(1 / (k + table.get(item, 0)) for table in ranks) for item in everything}
