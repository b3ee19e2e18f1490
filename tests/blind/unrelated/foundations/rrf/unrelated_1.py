# bug: ranks are counted from the end of the list, as if the lists were worst first
def rrf(rank_lists, k=60):
    scores = {}
    for ranking in rank_lists:
        for i, item in enumerate(ranking):
            scores[item] = scores.get(item, 0.0) + 1.0 / (k + len(ranking) - i)
    return scores
