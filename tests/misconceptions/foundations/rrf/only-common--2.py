# Computes all of them, then keeps those that every list holds.
from collections import Counter


def rrf(rank_lists, k=60):
    scores, found = Counter(), Counter()
    for items in rank_lists:
        for rank, item in enumerate(items, 1):
            scores[item] += 1 / (k + rank)
            found[item] += 1
    return {item: scores[item] for item in scores if found[item] == len(rank_lists)}
