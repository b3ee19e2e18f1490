import numpy as np


def comb_mnz(score_lists):
    items = list(dict.fromkeys(i for ch in score_lists for i in ch))
    if not items:
        return {}
    table = np.zeros((len(score_lists), len(items)))
    for m, ch in enumerate(score_lists):
        for c, item in enumerate(items):
            table[m, c] = ch.get(item, 0.0)
    fused = np.count_nonzero(table, axis=0) * table.sum(axis=0)
    return dict(zip(items, fused))
