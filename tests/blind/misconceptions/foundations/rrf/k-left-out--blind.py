from collections import Counter


def rrf(rank_lists, k=60):
    scores = Counter()
    for lst in rank_lists:
        for i in range(len(lst)):
            rank = i + 1
            scores[lst[i]] += 1 / rank
    return dict(scores)
