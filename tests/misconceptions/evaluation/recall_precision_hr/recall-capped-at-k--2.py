# Cuts the positives to k as well, and does not look at k.
import numpy as np


def recall_precision_hr_at_k(ranked, positives, k):
    recall, precision, hr = [], [], []
    for items, liked in zip(ranked, positives):
        if len(liked) == 0:
            continue
        h = len(set(items[:k].tolist()) & set(liked.tolist()))
        recall.append(h / len(liked[:k]))
        precision.append(h / k)
        hr.append(float(h > 0))
    return {"recall": np.mean(recall), "precision": np.mean(precision), "hr": np.mean(hr)}
