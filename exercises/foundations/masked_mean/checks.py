import warnings

import numpy as np


def cases(rng, data):
    return {
        "hand": {
            "tokens": np.array([[[1, 2], [3, 6], [100, 100]], [[50, 50], [4, 8], [60, 70]], [[7, 7]] * 3], dtype=float),
            "mask": np.array([[True, True, False], [False, True, False], [False, False, False]]),
        },
        "ragged": batch(rng, ragged(rng)),
        "full": batch(rng, np.full((3, 4), True)),
        "one-item": batch(rng, ragged(rng)[1:2]),
        "single": batch(rng, np.array([[True]]), d=1),
        "empty-row": batch(rng, np.concatenate((ragged(rng)[:2], np.full((1, 8), False), ragged(rng)[:1]))),
        "all-empty": batch(rng, np.full((2, 3), False)),
        "zero-tokens": zero_tokens(rng),
        "wild-padding": batch(rng, ragged(rng), padding=(np.nan, np.inf, 1e30)),
    }


def ragged(rng):
    """Rows with 1, 2, 5 and some more valid tokens of 8, anywhere in the row."""
    counts = np.array([1, 5, 2, *rng.integers(3, 8, size=rng.integers(1, 3))])
    return rng.permuted(np.arange(8) < counts[:, None], axis=1)


def batch(rng, mask, d=3, padding=None):
    tokens = rng.normal(size=(*mask.shape, d))
    if padding:
        tokens[~mask] = rng.choice(padding, size=(np.sum(~mask), d))
    return {"tokens": tokens, "mask": mask}


def zero_tokens(rng):
    """The padding is zero, and so are the valid tokens of the last row and the first valid one of each other row."""
    inputs = batch(rng, ragged(rng), padding=(0.0,))
    tokens, mask = inputs["tokens"], inputs["mask"]
    tokens[np.arange(len(mask)), mask.argmax(axis=1)] = 0
    tokens[-1] = 0
    return inputs


def observe(submission, inputs):
    tokens, mask = inputs["tokens"], inputs["mask"]
    one_hot = np.tile(np.eye(mask.shape[1]), (len(mask), 1, 1))
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        pooled = submission.masked_mean(tokens, mask)
        weights = submission.masked_mean(one_hot, mask)
    return {
        "pooled": pooled,
        "weights": weights,
        "warnings": " ".join(sorted({warning.category.__name__ for warning in caught})) or "none",
    }
