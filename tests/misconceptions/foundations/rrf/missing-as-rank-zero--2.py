import numpy as np


def rrf(rank_lists, k=60):
    items = sorted({i for ranked in rank_lists for i in ranked})
    ranks = np.zeros((len(rank_lists), len(items)))
    for m, ranked in enumerate(rank_lists):
        for r, item in enumerate(ranked):
            ranks[m, items.index(item)] = r + 1
    fused = (1 / (k + ranks)).sum(axis=0)
    return {item: fused[i] for i, item in enumerate(items)}
