# The rank behind all items there are, not behind those of this list.
def rrf(rank_lists, k=60):
    everything = {item for items in rank_lists for item in items}
    scores = dict.fromkeys(everything, 0)
    for items in rank_lists:
        ranks = {item: rank for rank, item in enumerate(items, 1)}
        for item in everything:
            scores[item] += 1 / (k + ranks.get(item, len(everything)))
    return scores
