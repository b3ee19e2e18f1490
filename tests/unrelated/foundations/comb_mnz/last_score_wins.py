# Counts all lists that hold an item, but keeps its last score only.
from collections import Counter


def comb_mnz(score_lists):
    count, last = Counter(), {}
    for scores in score_lists:
        count.update(scores.keys())
        last.update(scores)
    return {item: count[item] * last[item] for item in last}
