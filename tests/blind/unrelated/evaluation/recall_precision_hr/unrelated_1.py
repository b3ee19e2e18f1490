# bug: cuts the list after k + 1 entries
import numpy as np


def recall_precision_hr_at_k(ranked, positives, k):
    if k < 1:
        raise ValueError("k must be at least 1")
    rows = []
    for r, p in zip(ranked, positives):
        if len(p):
            h = len(np.intersect1d(r[: k + 1], p))
            rows.append([h / len(p), h / k, h > 0])
    if not rows:
        return {"recall": np.nan, "precision": np.nan, "hr": np.nan}
    return dict(zip(["recall", "precision", "hr"], np.mean(np.array(rows, dtype=float), axis=0)))
