# Each list is filled up with the items it lacks, all of them at the last rank.
import numpy as np


def rrf(rank_lists, k=60):
    items = sorted({i for ranked in rank_lists for i in ranked})
    total = np.zeros(len(items))
    for ranked in rank_lists:
        ranks = np.full(len(items), len(items))
        for place, item in enumerate(ranked, 1):
            ranks[items.index(item)] = place
        total += 1 / (k + ranks)
    return dict(zip(items, total.tolist()))
