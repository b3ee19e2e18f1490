import numpy as np

REL = [1, 3, 0, 2]


def cases(rng, data):
    n, k = int(rng.integers(16, 25)), int(rng.integers(4, 9))
    grades = rng.integers(0, 4, size=n).astype(float)
    grades[[0, 2]], grades[k:][[1, -1]] = (1, 2), (4, 4)  # the best items stand behind the cut
    short = rng.permutation([0.0, 1.0, 1.0, 2.0, 3.0, *rng.integers(0, 4, size=2)])
    binary = (rng.uniform(size=n) < 0.4).astype(float)
    binary[:3], binary[k:] = (1, 0, 1), 1
    small = np.concatenate(([3, 8, 0, 10], rng.permutation([12, 9, 7, 1, 5, 0]))).astype(np.int8)
    below = np.concatenate((np.zeros(k), rng.permutation([0.0, 1.0, 3.0, 2.0])))
    return {
        "hand-linear": _case(REL, 4, "linear"),
        "hand-exp": _case(REL, 4, "exp"),
        "cut-linear": _case(REL, 2, "linear"),
        "cut-exp": _case(REL, 2, "exp"),
        "one-item": _case([2], 1, "linear"),
        "long-list": _case(grades, k, "exp"),
        "k-beyond-list": _case(short, 20, "linear"),
        "one-relevant": _case(np.eye(8), 8, "linear"),
        "zeros-and-ones": _case(binary, k, "exp"),
        "fractions": _case(np.round(rng.uniform(0.1, 3.0, size=n), 2), k, "exp"),
        "small-integers": {"rel": small, "k": 6, "gain": "exp"},
        "below-the-cut": _case(below, k, "linear"),
        "nothing-relevant": _case(np.zeros(6), 3, "exp"),
        "k-zero": _case(REL, 0, "linear"),
        "unknown-gain": _case(REL, 4, "log"),
    }


def _case(rel, k, gain):
    return {"rel": np.array(rel, dtype=float), "k": k, "gain": gain}


def observe(submission, inputs):
    rel, k, gain = inputs["rel"], inputs["k"], inputs["gain"]
    if rel.ndim == 2:  # one list a row
        return {"curve": [submission.ndcg_at_k(row, k, gain) for row in rel]}
    return {"ndcg": submission.ndcg_at_k(rel, k, gain)}
