import numpy as np


def recall_precision_hr_at_k(ranked, positives, k):
    if k < 1:
        raise ValueError("k has to be at least 1")
    users = list(zip(ranked, positives, strict=True))
    hits = np.array([len(set(items[:k]) & set(liked)) for items, liked in users])
    sizes = np.array([len(liked) for items, liked in users])
    some = sizes > 0
    recall = np.mean(hits[some] / sizes[some]) if some.any() else float("nan")
    return {"recall": recall, "precision": np.mean(hits / k), "hr": np.mean(hits > 0)}
