import numpy as np


def rrf(rank_lists, k=60):
    total = {}
    for items in rank_lists:
        for item, score in zip(items, 1 / (k + np.arange(len(items)))):
            total[item] = total.get(item, 0.0) + float(score)
    return total
