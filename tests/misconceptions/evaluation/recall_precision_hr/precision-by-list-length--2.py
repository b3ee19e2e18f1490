# The mean of the hit mask is precision, it seems.
import numpy as np


def recall_precision_hr_at_k(ranked, positives, k):
    rows = []
    for items, liked in zip(ranked, positives):
        if liked.size == 0:
            continue
        mask = np.isin(items[:k], liked)
        rows.append((mask.sum() / liked.size, mask.mean(), mask.any()))
    recall, precision, hr = np.array(rows, dtype=float).mean(axis=0)
    return {"recall": recall, "precision": precision, "hr": hr}
