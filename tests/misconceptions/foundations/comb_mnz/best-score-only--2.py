# The best so far starts at 0.
import numpy as np


def comb_mnz(score_lists):
    items = list(set().union(*score_lists))
    best, count = np.zeros(len(items)), np.zeros(len(items))
    for scores in score_lists:
        for j, item in enumerate(items):
            if item in scores:
                best[j] = np.maximum(best[j], scores[item])
                count[j] += 1
    return dict(zip(items, best * count))
