# Sorts the caller's positives in place.
import numpy as np


def recall_precision_hr_at_k(ranked, positives, k):
    if k < 1:
        raise ValueError("k")
    recall, precision, hr = [], [], []
    for items, liked in zip(ranked, positives):
        if len(liked) == 0:
            continue
        liked.sort()
        h = len(set(items[:k].tolist()) & set(liked.tolist()))
        recall.append(h / len(liked))
        precision.append(h / k)
        hr.append(float(h > 0))
    return {"recall": np.mean(recall), "precision": np.mean(precision), "hr": np.mean(hr)}
