import numpy as np


def cases(rng, data):
    ids = [int(i) for i in rng.permutation(np.unique(rng.integers(100, 9_999, size=60)))]
    shared, own = ids[:4], ids[4:]
    overlapping = [
        _scored(rng, [shared[0], *_some(rng, shared[1:], 2), *own[3 * m : 3 * m + int(rng.integers(1, 4))]])
        for m in range(3)
    ]
    a, b, c, d = ids[:4]
    zeros = [{a: 0.75, b: 0.5, c: 0.0}, {b: 0.0, c: 0.25, d: 0.0}, {c: 0.0, a: 0.5}]
    negative = [{a: 0.5, b: -0.25, c: -0.5}, {b: -0.75, a: -0.5}, {c: 0.75, d: -0.25}]
    scales = [_scored(rng, ids[:5]), {i: 40 * s for i, s in _scored(rng, ids[2:7]).items()}]
    return {
        "by-hand": {"score_lists": [{"A": 0.9, "B": 0.5, "C": 0.0}, {"B": 0.25, "C": 0.5, "D": 1.0}]},
        "random": {"score_lists": overlapping},
        "zero-scores": {"score_lists": zeros},
        "negative-scores": {"score_lists": negative},
        "other-scales": {"score_lists": scales},
        "one-list": {"score_lists": [_scored(rng, ids[:5])]},
        "nothing-in-common": {"score_lists": [_scored(rng, ids[:3]), _scored(rng, ids[3:5])]},
        "empty-list": {"score_lists": [_scored(rng, [a, b]), {}, _scored(rng, [b, c]), {}]},
        "no-lists": {"score_lists": []},
    }


def _some(rng, items, n):
    return [items[i] for i in rng.permutation(len(items))[:n]]


def _scored(rng, items):
    """Distinct positive scores below 1."""
    return {item: float(score) for item, score in zip(items, rng.uniform(0.05, 0.95, size=len(items)), strict=True)}


def observe(submission, inputs):
    return {"scores": submission.comb_mnz(inputs["score_lists"])}
