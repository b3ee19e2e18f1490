import numpy as np

IMAGE, TEXT = ["A", "B", "C"], ["B", "D"]


def cases(rng, data):
    ids = [int(i) for i in np.unique(rng.integers(100, 9_999, size=60))]
    pool = _shuffled(rng, ids)
    overlapping = [_shuffled(rng, pool[:9])[: int(rng.integers(4, 8))] for _ in range(3)]
    for items in overlapping:  # one item that all have, and one of its own for each
        items[int(rng.integers(len(items)))] = pool[9]
    overlapping = [[*items, own] for items, own in zip(overlapping, pool[10:], strict=False)]
    a, b, c = pool[:3]
    return {
        "by-hand": {"rank_lists": [list(IMAGE), list(TEXT)], "k": None},
        "random": {"rank_lists": overlapping, "k": None},
        "small-k": {"rank_lists": [list(items) for items in overlapping], "k": int(rng.integers(1, 5))},
        "equal-rank-sums": {"rank_lists": [[a, b, c], [c, b, a]], "k": 1},
        "one-list": {"rank_lists": [pool[:5]], "k": 60},
        "nothing-in-common": {"rank_lists": [pool[:3], pool[3:5], pool[5:9]], "k": 20},
        "same-items": {"rank_lists": [_shuffled(rng, pool[:6]) for _ in range(4)], "k": 10},
        "empty-list": {"rank_lists": [pool[:3], [], [pool[2], pool[7]]], "k": None},
        "no-lists": {"rank_lists": [], "k": None},
    }


def _shuffled(rng, items):
    return [items[i] for i in rng.permutation(len(items))]


def observe(submission, inputs):
    lists, k = inputs["rank_lists"], inputs["k"]
    return {"scores": submission.rrf(lists) if k is None else submission.rrf(lists, k)}
