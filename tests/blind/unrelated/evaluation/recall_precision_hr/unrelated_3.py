# bug: a hit needs more than one positive (h > 1 instead of h > 0)
import numpy as np


def recall_precision_hr_at_k(ranked, positives, k):
    if k < 1:
        raise ValueError("k must be at least 1")
    users = [u for u in range(len(ranked)) if len(positives[u])]
    if not users:
        return {key: float("nan") for key in ("recall", "precision", "hr")}
    h = np.array([len(set(ranked[u][:k].tolist()) & set(positives[u].tolist())) for u in users])
    n = np.array([len(positives[u]) for u in users])
    return {"recall": (h / n).mean(), "precision": (h / k).mean(), "hr": (h > 1).mean()}
