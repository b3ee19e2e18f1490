# Drops the repeats first, so that later items move up.
import numpy as np


def recall_precision_hr_at_k(ranked, positives, k):
    if k < 1:
        raise ValueError("k")
    recall, precision, hr = [], [], []
    for items, liked in zip(ranked, positives):
        if len(liked) == 0:
            continue
        h = len(set(list(dict.fromkeys(items.tolist()))[:k]) & set(liked.tolist()))
        recall.append(h / len(liked))
        precision.append(h / k)
        hr.append(float(h > 0))
    if not recall:
        return dict.fromkeys(("recall", "precision", "hr"), float("nan"))
    return {"recall": np.mean(recall), "precision": np.mean(precision), "hr": np.mean(hr)}
