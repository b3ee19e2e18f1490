# Pairs of user and item in one set each; repeats and k are not thought of.
import numpy as np


def recall_precision_hr_at_k(ranked, positives, k):
    top = [(u, i) for u, items in enumerate(ranked) for i in items[:k].tolist()]
    liked = {(u, i) for u, items in enumerate(positives) for i in items.tolist()}
    hits = [pair for pair in top if pair in liked]
    users = {u for u, _ in liked}
    return {
        "recall": np.divide(len(hits), len(liked)),
        "precision": np.divide(len(hits), len(users) * k),
        "hr": np.divide(len({u for u, _ in hits}), len(users)),
    }
