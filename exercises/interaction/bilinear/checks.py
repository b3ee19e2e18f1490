import numpy as np

GRID = np.linspace(-2.0, 2.0, 5)


def cases(rng, data):
    def layer(batch, n, m, k):
        return {
            "x": rng.normal(size=(batch, n)),
            "y": rng.normal(size=(batch, m)),
            "W": rng.normal(size=(k, n, m)),
            "b": rng.normal(size=k),
        }

    batch, n, m, k = (int(size) for size in rng.permutation([2, 3, 4, 5]))
    return {
        "hand": {
            "x": np.array([[1.0, 2.0]]),
            "y": np.array([[3.0, -1.0]]),
            "W": np.array([[[1.0, 0.0], [0.0, 1.0]], [[0.0, 2.0], [-1.0, 0.0]]]),
            "b": np.array([0.5, 10.0]),
        },
        "batch": layer(batch, n, m, k),
        "square": layer(3, 3, 3, 3),
        "one-score": layer(batch, n, m, 1),
        "single-item": layer(1, n, m, k),
        "smallest": layer(1, 1, 1, 1),
        "silent-text": {**layer(batch, n, m, k), "y": np.zeros((batch, m))},
        "no-items": layer(0, 3, 3, 3),
        "one-image-for-all": {**layer(batch, n, m, k), "x": rng.normal(size=(1, n))},
        "one-text-for-all": {**layer(batch, n, m, k), "y": rng.normal(size=(1, m))},
    }


def observe(submission, inputs):
    scores = submission.bilinear(inputs["x"], inputs["y"], inputs["W"], inputs["b"])
    return {"scores": scores, "grid": _grid(submission, inputs)}


def _grid(submission, inputs):
    """The first item's first score where its first image feature (row) and its first text feature (column) vary."""
    if not len(inputs["x"]):
        return None
    x, y = inputs["x"][:1].copy(), inputs["y"][:1].copy()
    grid = np.full((len(GRID), len(GRID)), np.nan)
    for i, x[0, 0] in enumerate(GRID):
        for j, y[0, 0] in enumerate(GRID):
            returned = submission.bilinear(x.copy(), y.copy(), inputs["W"].copy(), inputs["b"].copy())
            if isinstance(returned, np.ndarray) and returned.size:
                grid[i, j] = returned.flat[0]
    return grid
