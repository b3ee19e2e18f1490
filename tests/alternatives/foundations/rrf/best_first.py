# Sorted by score; the order of a dict does not count.
from fractions import Fraction


def rrf(rank_lists, k=60):
    scores = {}
    for items in rank_lists:
        for below, item in enumerate(reversed(items)):
            rank = len(items) - below
            scores[item] = scores.setdefault(item, Fraction(0)) + Fraction(1, k + rank)
    return {item: float(scores[item]) for item in sorted(scores, key=scores.get, reverse=True)}
