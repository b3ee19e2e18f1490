# A table filled with zeros: what is missing and what scored 0 look alike.
import numpy as np


def comb_mnz(score_lists):
    items = sorted({i for scores in score_lists for i in scores})
    table = np.zeros((len(score_lists), len(items)))
    for m, scores in enumerate(score_lists):
        for item, score in scores.items():
            table[m, items.index(item)] = score
    return dict(zip(items, np.count_nonzero(table, axis=0) * table.sum(axis=0)))
