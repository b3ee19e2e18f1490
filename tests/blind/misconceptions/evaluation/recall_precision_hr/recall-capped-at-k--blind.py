import numpy as np


def recall_precision_hr_at_k(ranked, positives, k):
    if k < 1:
        raise ValueError("k must be at least 1")
    rows = []
    for r, p in zip(ranked, positives):
        if len(p) == 0:
            continue
        n_hits = np.intersect1d(r[:k], p).size
        rows.append((n_hits / min(k, len(p)), n_hits / k, float(n_hits > 0)))
    if not rows:
        rows = [(np.nan, np.nan, np.nan)]
    recall, precision, hr = np.mean(rows, axis=0)
    return {"recall": recall, "precision": precision, "hr": hr}
