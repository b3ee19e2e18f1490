import numpy as np

MODES = ["l2", "zscore", "none"]  # none comes last: what is written into its result may land in the inputs
EPS = 1e-12


def cases(rng, data):
    def widths(modalities):
        return [int(d) for d in rng.permutation(np.arange(2, 8))[:modalities]]

    def rows(n, ds, offset=3.0, scale=1.0):
        return [
            rng.normal(rng.uniform(-offset, offset, size=d), rng.uniform(0.5, 5.0, size=d) * scale, size=(n, d))
            for d in ds
        ]

    n, batch = int(rng.integers(8, 13)), int(rng.integers(3, 6))
    three, two = widths(3), widths(2)
    zero = rows(batch, two)
    zero[0][1] = 0.0
    zero[1][[0, 2]] = 0.0
    constant = [np.column_stack((x, np.full(n, c))) for x, c in zip(rows(n, two), (2.0, -0.5), strict=True)]
    constant[0][:, 0] = 0.0
    inexact = rows(3, (2, 3))
    for x in inexact:
        x[:, 1] = 0.1  # (0.1 + 0.1 + 0.1) / 3 is not 0.1 in float64
    short = rows(batch, two, 0.1, 0.02)
    short[0][0] = rng.uniform(2.0, 3.0, size=two[0])
    narrow = [x * np.where(np.arange(x.shape[1]) % 2, 0.01, 1.0) for x in rows(n, two)]
    offset = [1e6 * (1 + m) + rng.normal(size=(n, d)) for m, d in enumerate((4, 5))]
    loaded = [
        (rng.normal(size=3), np.array([2.0, 0.5, 0.0])),
        (rng.normal(size=2), rng.uniform(1.0, 2.0, size=2)),
    ]
    return {
        "hand": _case(
            [[[3.0, 4.0], [0.0, 0.0]], [[5.0], [-1.0]]],
            [[[1.0, 10.0], [3.0, 10.0]], [[0.0], [4.0]]],
        ),
        "random": _case(rows(batch, three), rows(n, three)),
        "new-season": _case([x + rng.uniform(5, 9) for x in rows(batch, two)], rows(n, two)),
        "one-item": _case(rows(1, two), rows(n, two)),
        "smallest": _case(rows(1, [1]), rows(2, [1])),
        "zero-row": _case(zero, rows(n, two)),
        "constant-column": _case(rows(batch, [d + 1 for d in two]), constant),
        "inexact-constant": _case(rows(batch, (2, 3)), inexact),
        "short-rows": _case(short, narrow, eps=0.5),
        "large-offset": _case([x[:batch] + rng.normal(size=x[:batch].shape) for x in offset], offset),
        "loaded-stats": _case(rows(batch, (3, 2)), stats=loaded, eps=0.5),
        "no-items": _case([np.empty((0, d)) for d in two], rows(n, two)),
        "unknown-mode": _case(rows(batch, two), rows(n, two), modes=["minmax"]),
    }


def _case(xs, train=None, stats=None, eps=EPS, modes=MODES):
    inputs = {"xs": [np.array(x) for x in xs], "eps": eps, "modes": list(modes)}
    return {**inputs, "stats": stats} if stats else {**inputs, "train": [np.array(x) for x in train]}


def observe(submission, inputs):
    seen = {}
    if "train" in inputs:
        seen["stats"] = submission.fit_stats(inputs["train"])
    for mode in inputs["modes"]:
        stats = None
        if mode == "zscore":
            stats = inputs["stats"] if "stats" in inputs else submission.fit_stats(inputs["train"])
        returned = submission.normalize_modalities(inputs["xs"], mode, stats, inputs["eps"])
        name = mode if mode in MODES else "unknown"  # what comes back where a ValueError was due
        seen[name] = _copied(returned)
        for x in returned if isinstance(returned, list | tuple) else ():
            if isinstance(x, np.ndarray) and x.flags.writeable:
                x[...] = 0  # a result that shares memory with an input now shows as a changed input
    return seen


def _copied(returned):
    if not isinstance(returned, list | tuple):
        return returned
    return [np.copy(x) if isinstance(x, np.ndarray) else x for x in returned]
