import numpy as np


def recall_precision_hr_at_k(ranked, positives, k):
    if k < 1:
        raise ValueError("k must be at least 1")
    h = np.array([np.unique(r[:k][np.isin(r[:k], p)]).size for r, p in zip(ranked, positives)])
    size = np.array([len(p) for p in positives])
    has = size > 0
    recall = np.mean(h[has] / size[has]) if has.any() else np.nan
    return {"recall": recall, "precision": np.mean(h / k), "hr": np.mean(h > 0)}
