from collections import defaultdict


def rrf(rank_lists, k=60):
    out = defaultdict(float)
    for ranked in rank_lists:
        for i in range(len(ranked)):
            out[ranked[i]] += 1 / (i + 1)
    return out
