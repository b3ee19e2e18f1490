import numpy as np


def recall_precision_hr_at_k(ranked, positives, k):
    if k < 1:
        raise ValueError("k must be positive")
    sums = np.zeros(3)
    count = 0
    for shown, liked in zip(ranked, positives):
        if liked.size == 0:
            continue
        top = shown[:k]
        h = np.isin(liked, top).sum()
        precision = h / len(top) if len(top) else 0.0
        sums += [h / liked.size, precision, h > 0]
        count += 1
    means = sums / count if count else np.full(3, np.nan)
    return dict(zip(("recall", "precision", "hr"), means))
