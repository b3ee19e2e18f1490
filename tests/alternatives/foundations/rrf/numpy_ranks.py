# A table of ranks, infinity where an item is missing: 1 / inf is 0.
import numpy as np


def rrf(rank_lists, k=60):
    items = list(dict.fromkeys(item for ranked in rank_lists for item in ranked))
    place = {item: i for i, item in enumerate(items)}
    ranks = np.full((len(rank_lists), len(items)), np.inf)
    for row, ranked in zip(ranks, rank_lists):
        row[[place[item] for item in ranked]] = np.arange(len(ranked)) + 1
    return dict(zip(items, (1 / (k + ranks)).sum(axis=0)))
