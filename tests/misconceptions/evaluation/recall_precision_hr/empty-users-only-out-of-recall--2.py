# Each metric has its own loop, and only one of them needs the number of positives.
from statistics import mean


def hits(items, liked, k):
    return len(set(items[:k].tolist()) & set(liked.tolist()))


def recall_precision_hr_at_k(ranked, positives, k):
    pairs = list(zip(ranked, positives))
    return {
        "recall": mean(hits(i, p, k) / len(p) for i, p in pairs if len(p) > 0),
        "precision": mean(hits(i, p, k) / k for i, p in pairs),
        "hr": mean(1.0 if hits(i, p, k) else 0.0 for i, p in pairs),
    }
