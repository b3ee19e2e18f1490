# bug: off by one, the last item of each list is never read
from collections import defaultdict


def rrf(rank_lists, k=60):
    scores = defaultdict(float)
    for ranking in rank_lists:
        for rank in range(1, len(ranking)):
            scores[ranking[rank - 1]] += 1 / (k + rank)
    return dict(scores)
