import numpy as np


def recall_precision_hr_at_k(ranked, positives, k):
    if k < 1:
        raise ValueError(f"k = {k}")
    pairs = [(r, p) for r, p in zip(ranked, positives) if p.size]
    if not pairs:
        return dict.fromkeys(("recall", "precision", "hr"), float("nan"))
    # count positives that occur among the first k: a repeated item is counted once
    hits = np.array([np.isin(p, r[:k]).sum() for r, p in pairs], dtype=float)
    sizes = np.array([p.size for _, p in pairs])
    return {"recall": np.mean(hits / sizes), "precision": np.mean(hits / k), "hr": np.mean(hits > 0)}
