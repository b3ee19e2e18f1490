# Only recall is skipped.
import numpy as np


def recall_precision_hr_at_k(ranked, positives, k):
    if k < 1:
        raise ValueError("k")
    recall, precision, hr = [], [], []
    for items, liked in zip(ranked, positives):
        h = len(set(items[:k].tolist()) & set(liked.tolist()))
        recall.append(h / len(liked) if len(liked) else np.nan)
        precision.append(h / k)
        hr.append(float(h > 0))
    return {"recall": np.nanmean(recall), "precision": np.mean(precision), "hr": np.mean(hr)}
