# bug: recall and precision stand under each other's key
import numpy as np


def recall_precision_hr_at_k(ranked, positives, k):
    if k < 1:
        raise ValueError("k must be at least 1")
    a, b, c = [], [], []
    for r, p in zip(ranked, positives):
        liked = set(p.tolist())
        if liked:
            h = len(liked.intersection(r[:k].tolist()))
            a.append(h / k)
            b.append(h / len(liked))
            c.append(float(h > 0))
    if not a:
        return {"recall": np.nan, "precision": np.nan, "hr": np.nan}
    return {"recall": np.mean(a), "precision": np.mean(b), "hr": np.mean(c)}
