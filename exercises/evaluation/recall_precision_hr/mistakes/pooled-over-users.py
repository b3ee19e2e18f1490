import numpy as np


def recall_precision_hr_at_k(ranked, positives, k):
    if k < 1:
        raise ValueError("k has to be at least 1")
    users = [(items, liked) for items, liked in zip(ranked, positives, strict=True) if len(liked)]
    if not users:
        return {"recall": float("nan"), "precision": float("nan"), "hr": float("nan")}
    hits = np.array([len(set(items[:k]) & set(liked)) for items, liked in users])
    sizes = np.array([len(liked) for items, liked in users])
    return {"recall": hits.sum() / sizes.sum(), "precision": hits.sum() / (k * len(hits)), "hr": np.mean(hits > 0)}
