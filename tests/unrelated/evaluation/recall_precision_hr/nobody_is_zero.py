# An average over nobody as 0.
import numpy as np


def recall_precision_hr_at_k(ranked, positives, k):
    if k < 1:
        raise ValueError("k")
    recall, precision, hr = [], [], []
    for items, liked in zip(ranked, positives):
        if len(liked) == 0:
            continue
        h = len(set(items[:k].tolist()) & set(liked.tolist()))
        recall.append(h / len(liked))
        precision.append(h / k)
        hr.append(float(h > 0))
    return {
        "recall": float(np.sum(recall)) / max(len(recall), 1),
        "precision": float(np.sum(precision)) / max(len(recall), 1),
        "hr": float(np.sum(hr)) / max(len(recall), 1),
    }
