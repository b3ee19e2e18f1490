# The hit rate as the share of positives that were hit; repeats are not thought of.
import numpy as np


def recall_precision_hr_at_k(ranked, positives, k):
    recall, precision, hr = [], [], []
    for items, liked in zip(ranked, positives):
        if len(liked) == 0:
            continue
        h = sum(i in liked for i in items[:k])
        recall.append(h / len(liked))
        precision.append(h / k)
        hr.append(h / len(liked))
    return {"recall": np.mean(recall), "precision": np.mean(precision), "hr": np.mean(hr)}
