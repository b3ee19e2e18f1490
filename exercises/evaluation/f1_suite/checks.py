import numpy as np

LIKED = [[1, 1, 0, 0], [0, 0, 1, 0], [0, 0, 1, 0]]
RECOMMENDED = [[1, 0, 0, 0], [1, 0, 1, 0], [0, 0, 0, 0]]


def cases(rng, data):
    users, items = int(rng.integers(6, 10)), int(rng.integers(11, 15))
    sparse = np.zeros((60, 80), dtype=np.int64)
    sparse[rng.choice(60, size=12, replace=False), rng.integers(0, 80, size=12)] = 1
    silent, quiet = _pair(rng, users, items)
    silent[0] = quiet[0] = 0  # liked nothing, was recommended nothing
    quiet[1] = 0  # liked something, was recommended nothing
    silent[1, 0] = 1
    silent[2], quiet[2, 0] = 0, 1  # liked nothing, was recommended something
    silent[:, -1] = quiet[:, -1] = 0  # an item that appears nowhere
    missed, wrong = np.zeros((2, users, items), dtype=np.int64)
    missed[1:, 0] = wrong[1:, 1] = 1  # nobody was recommended what they like; the first user has neither
    liked, recommended = _pair(rng, users, items)
    return {
        "hand": _case(np.array(LIKED), np.array(RECOMMENDED), zero_division=None),
        "all-zero": _case(sparse, np.zeros_like(sparse)),
        "random": _case(*_pair(rng, users, items)),
        "booleans": _case(liked.astype(bool), recommended.astype(np.uint8)),
        "silent-user": _case(silent, quiet),
        "one-cell": _case(np.ones((1, 1), dtype=np.int64), np.ones((1, 1), dtype=np.int64)),
        "nothing-anywhere": _case(np.zeros((2, 3), dtype=np.int64), np.zeros((2, 3), dtype=np.int64), 1.0),
        "empty-counts-as-one": _case(silent.copy(), quiet.copy(), 1.0),
        "misses-stay-zero": _case(missed, wrong, 1.0),
    }


def _pair(rng, users, items):
    """Likes, and recommendations that find about half of them."""
    popularity = rng.uniform(0.05, 0.6, size=items)
    liked = (rng.uniform(size=(users, items)) < popularity).astype(np.int64)
    found = rng.uniform(size=(users, items)) < np.where(liked == 1, 0.6, 0.15)
    liked[0, 0] = found[0, 0] = True
    liked[1, 0], found[1, 0] = 0, True
    liked[0, 1], found[0, 1] = 1, False
    return liked, found.astype(np.int64)


def _case(y_true, y_pred, zero_division=0.0):
    return {"y_true": y_true, "y_pred": y_pred, "zero_division": zero_division}


def observe(submission, inputs):
    zero_division = inputs["zero_division"]
    options = () if zero_division is None else (zero_division,)
    return {"scores": submission.f1_suite(inputs["y_true"], inputs["y_pred"], *options)}
