import numpy as np

RANKED = [[4, 1, 7, 2], [5, 6], [3, 8, 9], [2, 3, 5]]
POSITIVES = [[1, 2, 5, 9], [6, 5], [], [9]]


def cases(rng, data):
    ids = np.unique(rng.integers(1_000, 10**9, size=120))
    k = int(rng.integers(4, 7))
    full = [_user(rng, ids, k, k + 4, size, hits) for size, hits in ((3, 2), (1, 1), (2, 0), (4, 1))]
    many = [_user(rng, ids, 3, 8, size, hits) for size, hits in ((5, 2), (7, 3), (4, 1))]
    short = [_user(rng, ids, 10, length, size, hits) for length, size, hits in ((4, 3, 2), (1, 2, 1), (9, 3, 3))]
    one = [_user(rng, ids, k, k + 3, 1, hits) for hits in (1, 0, 1, 1, 0)]
    silent = [_user(rng, ids, k, k + 2, size, hits) for size, hits in ((3, 1), (0, 0), (2, 2), (0, 0), (4, 1))]
    nobody = [_user(rng, ids, k, k + 1, 0, 0) for _ in range(3)]
    nothing = [(np.zeros(0, dtype=np.int64), rng.permutation(ids)[:2])]
    a, b, c, d, e = rng.permutation(ids)[:5]
    repeats = [
        (np.array([a, b, a, c, d]), np.array([a, d, e])),  # one hit in four places; d stands in the fifth
        (np.array([b, b, b, b, e]), np.array([b])),
        (np.array([c, c, d, e, a]), np.array([e, b])),
    ]
    return {
        "hand": _case(list(zip(map(_ids, RANKED), map(_ids, POSITIVES), strict=True)), 3),
        "one-item": _case([(ids[:1], ids[:1])], 1),
        "leave-one-out": _case(one, k),
        "random": _case(full, k),
        "more-positives-than-k": _case(many, 3),
        "short-lists": _case(short, 10),
        "empty-list": _case([_user(rng, ids, 3, 5, 2, 1), *nothing, _user(rng, ids, 3, 5, 3, 1)], 3),
        "repeated-items": _case(repeats, 4),
        "without-positives": _case(silent, k),
        "nobody-has-positives": _case(nobody, k),
        "k-zero": _case([_user(rng, ids, 3, 5, 2, 1)], 0),
    }


def _user(rng, ids, k, length, size, hits):
    """A ranking of distinct items with so many hits among the first k, and the positives, some of them after the k-th."""
    ids = rng.permutation(ids)
    positives, others = ids[:size], ids[size:]
    top = min(k, length)
    first = rng.permutation(np.concatenate((positives[:hits], others[: top - hits])))
    rest = np.concatenate((positives[hits:], others[top - hits :]))
    return np.concatenate((first, rest))[:length], rng.permutation(positives)


def _ids(values):
    return np.array(values, dtype=np.int64)


def _case(users, k):
    return {"ranked": [items.copy() for items, _ in users], "positives": [liked.copy() for _, liked in users], "k": k}


def observe(submission, inputs):
    return {"scores": submission.recall_precision_hr_at_k(inputs["ranked"], inputs["positives"], inputs["k"])}
