import numpy as np
import torch
from observing import gradients, leaf


def cases(rng, data):
    b = int(rng.integers(4, 7))
    return {
        "hand": by_hand(),
        "one-pair": model(rng, pairs=1, users=1, items=2, k=1, v=1, f=1),
        "random": model(rng, pairs=b, users=12, items=20),
        "shared-rows": model(rng, pairs=b, users=2, items=3),
        "one-pair-repeated": repeated(model(rng, pairs=1, users=4, items=6), times=3),
        "same-pictures": same_pictures(model(rng, pairs=b, users=5, items=8)),
        "large-margins": large_margins(rng, model(rng, pairs=b, users=5, items=8)),
        "no-penalty": model(rng, pairs=b, users=5, items=8) | {"reg": 0.0},
    }


def by_hand():
    params = {
        "item_bias": [1, 0, 1],
        "user": [[1], [-1]],
        "item": [[1], [0], [2]],
        "user_visual": [[2], [0]],
        "projection": [[0.5]],
        "visual_bias": [[1]],
    }
    return {
        "params": {name: torch.tensor(value, dtype=torch.float64) for name, value in params.items()},
        "features": torch.tensor([[1], [0], [2]], dtype=torch.float64),
        "users": torch.tensor([0, 1]),
        "liked": torch.tensor([0, 1]),
        "other": torch.tensor([1, 2]),
        "reg": 0.1,
    }


def model(rng, pairs, users, items, k=None, v=None, f=None):
    """Random parameters, and pairs of two different items."""
    k, v, f = k or int(rng.integers(2, 6)), v or int(rng.integers(2, 5)), f or int(rng.integers(3, 8))
    shapes = {
        "item_bias": (items,),
        "user": (users, k),
        "item": (items, k),
        "user_visual": (users, v),
        "projection": (f, v),
        "visual_bias": (f, 1),
    }
    liked = rng.integers(items, size=pairs)
    return {
        "params": {name: torch.from_numpy(rng.normal(scale=0.6, size=shape)) for name, shape in shapes.items()},
        "features": torch.from_numpy(rng.normal(size=(items, f))),
        "users": torch.from_numpy(rng.integers(users, size=pairs)),
        "liked": torch.from_numpy(liked),
        "other": torch.from_numpy((liked + rng.integers(1, items, size=pairs)) % items),
        "reg": float(rng.uniform(0.01, 0.5)),
    }


def repeated(inputs, times):
    return inputs | {name: inputs[name].repeat(times) for name in ("users", "liked", "other")}


def same_pictures(inputs):
    features = inputs["features"]
    return inputs | {"features": features[:1].repeat(len(features), 1)}


def large_margins(rng, inputs):
    """Biases in the hundreds: the first pair is surely the wrong way round, the second is the first turned over."""
    liked, other = inputs["liked"], inputs["other"]
    liked[1], other[1] = other[0].clone(), liked[0].clone()
    bias = torch.from_numpy(rng.permutation(np.linspace(-500, 500, len(inputs["features"]))))
    bias[liked[0]], bias[other[0]] = -900, 900
    inputs["params"]["item_bias"] = bias
    return inputs


def observe(submission, inputs):
    def loss(params, pairs, features=inputs["features"]):
        chosen = (inputs[name][pairs].clone() for name in ("users", "liked", "other"))
        return submission.vbpr_loss(params, features, *chosen, inputs["reg"])

    count = len(inputs["users"])
    leaves = {name: leaf(value) for name, value in inputs["params"].items()}
    features = leaf(inputs["features"])
    return {
        "loss": loss(inputs["params"], slice(None)),
        "alone": [loss(inputs["params"], slice(b, b + 1)) for b in range(count)],
        "first": [loss(inputs["params"], slice(0, b + 1)) for b in range(count)],
        **gradients(loss(dict(leaves), slice(None), features.clone()), **leaves, features=features),
    }
