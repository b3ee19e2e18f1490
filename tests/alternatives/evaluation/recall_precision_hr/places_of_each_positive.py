# Asks each positive for its first place in the list: a hit is a place before k.
from fractions import Fraction


class AtK:
    def __init__(self, k):
        if k <= 0:
            raise ValueError("k must be positive")
        self.k = k

    def hits(self, items, liked):
        first = {}
        for place, item in reversed(list(enumerate(items))):
            first[int(item)] = place
        return sum(first.get(int(item), self.k) < self.k for item in liked)


def mean(values):
    values = list(values)
    return float(sum(values) / len(values)) if values else float("nan")


def recall_precision_hr_at_k(ranked, positives, k):
    at = AtK(k)
    pairs = [(at.hits(i, p), len(p)) for i, p in zip(ranked, positives) if p.size > 0]
    return {
        "recall": mean(Fraction(h, n) for h, n in pairs),
        "precision": mean(Fraction(h, k) for h, _ in pairs),
        "hr": mean(Fraction(h > 0) for h, _ in pairs),
    }
