import numpy as np


def recall_precision_hr_at_k(ranked, positives, k):
    if k < 1:
        raise ValueError("k must be at least 1")
    n = len(ranked)
    recall, precision, hr = np.zeros(n), np.zeros(n), np.zeros(n)
    for u in range(n):
        h = len(np.intersect1d(ranked[u][:k], positives[u]))
        recall[u] = h / max(len(positives[u]), 1)
        precision[u] = h / k
        hr[u] = h > 0
    return {"recall": recall.mean(), "precision": precision.mean(), "hr": hr.mean()}
