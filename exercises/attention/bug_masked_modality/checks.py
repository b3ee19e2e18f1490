import numpy as np
import torch
from observing import gradients, leaf


def cases(rng, data):
    b, m, d = int(rng.integers(5, 9)), int(rng.integers(3, 6)), int(rng.integers(2, 6))
    return {
        "hand": by_hand(),
        "complete": batch(rng, np.ones((b, m), dtype=bool), d),
        "some-missing": batch(rng, some_present(rng, b, m), d),
        "one-empty-item": batch(rng, some_present(rng, b, m, empty=[int(rng.integers(b))]), d),
        "only-empty-items": batch(rng, np.zeros((3, m), dtype=bool), d),
        "smallest": batch(rng, np.ones((1, 1), dtype=bool), 1),
        "large-scores": large_scores(rng),
    }


def by_hand():
    return {
        "x": torch.tensor(
            [[[1, 2], [0, 6], [9, 9]], [[9, 9], [2, 4], [9, 9]], [[5, 5], [5, 5], [5, 5]]], dtype=torch.float64
        ),
        "mask": torch.tensor([[True, True, False], [False, True, False], [False, False, False]]),
        "clicked": torch.tensor([0, 1, 0], dtype=torch.float64),
        "q": torch.tensor([np.log(3), 0], dtype=torch.float64),
        "head": torch.tensor([2, -0.75], dtype=torch.float64),
        "bias": torch.tensor(0.5, dtype=torch.float64),
    }


def some_present(rng, b, m, empty=()):
    """About half of the modalities are there, at least one an item; the items `empty` have none."""
    mask = rng.random((b, m)) < 0.5
    mask[np.arange(b), rng.integers(m, size=b)] = True
    mask[0, -1], mask[1, 0] = False, False
    mask[0, 0], mask[1, -1] = True, True
    mask[list(empty)] = False
    return mask


def batch(rng, mask, d):
    b, m = mask.shape
    x = rng.normal(size=(b, m, d))
    x[~mask] = 0.7 + rng.normal(size=x[~mask].shape)  # placeholders: finite, and not zero
    return {
        "x": torch.from_numpy(x),
        "mask": torch.from_numpy(mask),
        "clicked": torch.from_numpy(rng.integers(2, size=b).astype(np.float64)),
        "q": torch.from_numpy(rng.normal(size=d)),
        "head": torch.from_numpy(rng.normal(size=d)),
        "bias": torch.tensor(rng.normal(), dtype=torch.float64),
    }


def large_scores(rng):
    """Scores in the thousands on both sides of zero, the greatest of all in a placeholder."""
    scores = np.array([[1500, 1499, 4000], [-1500, 3000, -1501], [900, -2000, -2000], [4500, -3000, -2999.5]])
    mask = np.array([[True, True, False], [True, False, True], [True, True, True], [False, True, True]])
    inputs = batch(rng, mask, 2)
    inputs["x"][:, :, 0] = torch.from_numpy(scores + rng.uniform(0, 0.4, size=scores.shape)) / 1000
    inputs["q"] = torch.tensor([1000, 0], dtype=torch.float64)
    return inputs


def observe(submission, inputs):
    pooled, weights = submission.pool_modalities(inputs["x"], inputs["mask"], inputs["q"])
    leaves = {name: leaf(inputs[name]) for name in ("x", "q", "head", "bias")}
    copies = {name: value.clone() for name, value in leaves.items()}
    loss = submission.click_loss(mask=inputs["mask"], clicked=inputs["clicked"], **copies)
    seen = {"pooled": pooled, "weights": weights, "loss": loss}
    if not inputs["mask"].any():
        return seen  # no score is needed, so whether zeros or nothing flows back to x and q is a matter of style
    return seen | gradients(loss, **leaves)
