from collections import defaultdict


def rrf(rank_lists, k=60):
    ranks = defaultdict(list)
    for items in rank_lists:
        for place, item in enumerate(items):
            ranks[item].append(place + 1)
    return {item: 1 / (k + sum(found)) for item, found in ranks.items()}
