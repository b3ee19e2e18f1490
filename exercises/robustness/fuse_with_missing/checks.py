import numpy as np
import torch
from observing import gradients, leaf


def cases(rng, data):
    return {
        "mean-by-hand": by_hand("mean"),
        "gate-by-hand": by_hand("gate"),
        "impute-by-hand": by_hand("impute"),
        "agreeing": agreeing(rng),
        "complete": random_batch(rng, "gate", missing=0.0),
        "garbage-mean": random_batch(rng, "mean", missing=0.4, garbage=True),
        "garbage-gate": random_batch(rng, "gate", missing=0.4, garbage=True),
        "garbage-impute": random_batch(rng, "impute", missing=0.4, garbage=True),
        "large-scores": large_scores(rng),
        "single": {
            "xs": torch.from_numpy(rng.normal(size=(1, 1, 1))),
            "mask": torch.tensor([[True]]),
            "mode": "gate",
            "scores": torch.from_numpy(rng.normal(size=(1, 1))),
            "fill": None,
        },
        "unknown-mode": random_batch(rng, "median", missing=0.4),
    }


def by_hand(mode):
    xs = [[[2, 0], [0, 4], [9, 9]], [[9, 9], [9, 9], [9, 9]]]
    return {
        "xs": torch.tensor(xs, dtype=torch.float64),
        "mask": torch.tensor([[True, True, False], [False, False, False]]),
        "mode": mode,
        "scores": torch.tensor([[0, np.log(3), 5], [1, 2, 3]], dtype=torch.float64) if mode == "gate" else None,
        "fill": torch.tensor([[1, 1], [1, 0], [4, 2]], dtype=torch.float64) if mode == "impute" else None,
    }


def agreeing(rng):
    """Four modalities that all say the same; row k lacks k of them, the last row lacks all."""
    vector = rng.uniform(1, 2, size=3)
    return {
        "xs": torch.from_numpy(np.tile(vector, (5, 4, 1))),
        "mask": torch.from_numpy(np.arange(4) < 4 - np.arange(5)[:, None]),
        "mode": "mean",
        "scores": None,
        "fill": None,
    }


def random_batch(rng, mode, missing, garbage=False):
    b, m, d = int(rng.integers(5, 9)), int(rng.integers(3, 5)), int(rng.integers(2, 6))
    mask = rng.random((b, m)) >= missing
    if missing:
        mask[0], mask[1], mask[2] = np.arange(m) > 0, np.arange(m) == 1, False
    xs, scores = rng.normal(size=(b, m, d)), rng.normal(size=(b, m))
    if garbage:
        xs[~mask] = rng.choice([np.nan, np.inf, -np.inf, 1e30], size=xs[~mask].shape)
        xs[0, 0] = np.nan
        scores[~mask] = np.nan
    return {
        "xs": torch.from_numpy(xs),
        "mask": torch.from_numpy(mask),
        "mode": mode,
        "scores": torch.from_numpy(scores) if mode == "gate" else None,
        "fill": torch.from_numpy(rng.normal(size=(m, d))) if mode == "impute" else None,
    }


def large_scores(rng):
    """Logits far from zero, the largest of them in a missing slot."""
    return {
        "xs": torch.from_numpy(rng.normal(size=(3, 3, 4))),
        "mask": torch.tensor([[True, True, False], [True, False, True], [False, True, True]]),
        "mode": "gate",
        "scores": torch.from_numpy(
            np.array([[1000, 999, 5000], [-1000, 0, -1001], [900, -2000, -2000]]) + rng.uniform(0, 0.5, size=(3, 3))
        ),
        "fill": None,
    }


def observe(submission, inputs):
    mode = inputs["mode"]
    fuse = submission.fuse_with_missing
    seen = {"fused": fuse(inputs["xs"], inputs["mask"], mode, inputs["scores"], inputs["fill"])}
    names = [name for name in ("xs", "scores", "fill") if inputs[name] is not None]
    leaves = {name: leaf(inputs[name]) for name in names}
    copies = {"scores": None, "fill": None} | {name: value.clone() for name, value in leaves.items()}
    again = fuse(copies["xs"], inputs["mask"], mode, copies["scores"], copies["fill"])
    return seen | gradients(again, **leaves)
