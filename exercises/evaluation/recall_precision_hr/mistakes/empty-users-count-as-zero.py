import numpy as np


def recall_precision_hr_at_k(ranked, positives, k):
    if k < 1:
        raise ValueError("k has to be at least 1")
    users = list(zip(ranked, positives, strict=True))
    hits = np.array([len(set(items[:k]) & set(liked)) for items, liked in users])
    sizes = np.array([max(len(liked), 1) for items, liked in users])
    return {"recall": np.mean(hits / sizes), "precision": np.mean(hits / k), "hr": np.mean(hits > 0)}
