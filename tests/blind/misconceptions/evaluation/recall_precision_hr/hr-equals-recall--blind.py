import numpy as np


def hits(items, liked):
    return len(set(items) & set(liked))


def recall_precision_hr_at_k(ranked, positives, k):
    if k < 1:
        raise ValueError("k < 1")
    recalls, precisions, rates = [], [], []
    for u in range(len(ranked)):
        liked = positives[u].tolist()
        if liked:
            h = hits(ranked[u][:k].tolist(), liked)
            recalls.append(h / len(liked))
            precisions.append(h / k)
            rates.append(h / len(liked))  # hit rate: share of the positives that were hit
    if not recalls:
        return {"recall": np.nan, "precision": np.nan, "hr": np.nan}
    return {"recall": np.mean(recalls), "precision": np.mean(precisions), "hr": np.mean(rates)}
