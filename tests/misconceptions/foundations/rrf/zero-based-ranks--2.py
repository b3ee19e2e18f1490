from collections import defaultdict


def rrf(rank_lists, k=60):
    out = defaultdict(float)
    for ranked in rank_lists:
        for item in ranked:
            out[item] += 1 / (k + ranked.index(item))
    return out
