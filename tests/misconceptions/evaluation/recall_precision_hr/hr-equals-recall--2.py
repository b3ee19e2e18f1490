# One number under two names.
import numpy as np


def recall_precision_hr_at_k(ranked, positives, k):
    if k < 1:
        raise ValueError("k")
    kept = [u for u, liked in enumerate(positives) if liked.size]
    hits = [np.intersect1d(ranked[u][:k], positives[u]).size for u in kept]
    rate = np.mean([h / positives[u].size for h, u in zip(hits, kept)])
    return dict(recall=rate, precision=np.mean(hits) / k, hr=rate)
