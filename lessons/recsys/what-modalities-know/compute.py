"""What the figures of "What modalities know" show: how much of a known taste the features of unseen items explain."""

from functools import lru_cache

import numpy as np
import torch
from world import make_world

torch.set_num_threads(1)

USERS, TRAIN, TEST = 40, 500, 300


def _ridge(x, y, new, strength=20.0):
    """Predictions (new, users) of a ridge regression on standardised features (items, d); `strength` is its penalty."""
    mean, scale = x.mean(0), x.std(0) + 1e-9
    z = (x - mean) / scale
    weights = np.linalg.solve(z.T @ z + strength * np.eye(z.shape[1]), z.T @ (y - y.mean(0)))
    return (new - mean) / scale @ weights + y.mean(0)


def _explained(predicted, truth):
    """R2 on items (items, users): 1 is all of the taste, 0 what the mean of each user explains."""
    return 1 - np.sum((predicted - truth) ** 2) / np.sum((truth - truth.mean(0)) ** 2)


def _opinions(world, noise, seed=1):
    """The taste of the users, (items, users), and what they say of it."""
    taste = world.affinity.T
    return taste, taste + noise * np.random.default_rng(seed).normal(size=taste.shape)


# ---- shared and unique -----------------------------------------------------------------------------------------------

SHARED = tuple(round(0.05 * step, 2) for step in range(21))


@lru_cache
def _by_shared(batch_concat):
    """Per shared part of the taste: what image, text and both explain and know, and the two ways to take one away."""
    rows = []
    for part in SHARED:
        matters = {"shared": part, "image": 0.6 * (1 - part), "text": 0.4 * (1 - part)}
        world = make_world(seed=0, users=USERS, items=TRAIN + TEST, matters=matters, noise=0.5)
        taste, said = _opinions(world, 0.5)
        image, text = world.features["image"], world.features["text"]
        both = batch_concat(image, text)
        fit = [_explained(_ridge(x[:TRAIN], said[:TRAIN], x[TRAIN:]), taste[TRAIN:]) for x in (image, text, both)]
        # the image of another item, in the model that has learnt from the right ones
        mixed = batch_concat(np.random.default_rng(2).permutation(image[TRAIN:]), text[TRAIN:])
        shuffled = _explained(_ridge(both[:TRAIN], said[:TRAIN], mixed), taste[TRAIN:])
        rows.append((*fit, world.knows("image"), world.knows("text"), fit[2] - fit[1], fit[2] - shuffled))
    names = ("image", "text", "both", "image_knows", "text_knows", "retrained", "shuffled")
    return dict(zip(names, np.array(rows).T, strict=True))


def _states(states, state, curves):
    """The curves over all states, and their values at the slider's."""
    now = states.index(state)
    values = {name: curve[now] for name, curve in curves.items()}
    return values | {f"{name}_all": curve for name, curve in curves.items()} | {"states": np.array(states)}


def shared(state, data, solution):
    return _states(SHARED, state, _by_shared(solution.batch_concat))


def knock_out(state, data, solution):
    return _states(SHARED, state, _by_shared(solution.batch_concat))


# ---- one more modality -----------------------------------------------------------------------------------------------

RATED = (20, 30, 40, 60, 80, 100, 130, 160, 200, 250, 320, 400, 500, 650, 800, 1000)
SETS = {"text": ("text",), "image": ("text", "image"), "audio": ("text", "image", "audio")}
PENALTIES = np.geomspace(1, 3000, 10)
SEEDS = 3


def _best_penalty(x, y):
    """The penalty with the smallest leave-one-out error, in closed form."""
    z, target = (x - x.mean(0)) / (x.std(0) + 1e-9), y - y.mean(0)
    u, d, _ = np.linalg.svd(z, full_matrices=False)
    kept = d**2 / (d**2 + PENALTIES[:, None])  # (penalties, directions)
    left = target - np.einsum("nd,pd,du->pnu", u, kept, u.T @ target, optimize=True)
    errors = left / (1 - 1 / len(x) - kept @ (u**2).T)[:, :, None]
    return PENALTIES[np.argmin((errors**2).mean((1, 2)))]


@lru_cache
def _by_rated():
    """Set of modalities -> R2 over the numbers of rated items, with one penalty for all, and with a tuned one."""
    results = {name: np.zeros(len(RATED)) for kind in ("fixed", "tuned") for name in (f"{s}_{kind}" for s in SETS)}
    for seed in range(SEEDS):
        world = make_world(
            seed=seed,
            users=USERS,
            items=max(RATED) + TEST,
            dims={"text": 16, "image": 32, "audio": 64},
            matters={"shared": 1, "text": 2, "image": 1, "audio": 0},
            noise={"text": 0.4, "image": 0.6, "audio": 0.4},
        )
        taste, said = _opinions(world, 1.0, seed)
        for name, modalities in SETS.items():
            x = np.concatenate([world.features[m] for m in modalities], axis=1)
            for column, n in enumerate(RATED):
                for kind, penalty in (("fixed", 3.0), ("tuned", _best_penalty(x[:n], said[:n]))):
                    predicted = _ridge(x[:n], said[:n], x[-TEST:], penalty)
                    results[f"{name}_{kind}"][column] += _explained(predicted, taste[-TEST:]) / SEEDS
    return results


def one_more(state, data):
    return _states(RATED, int(state), _by_rated())


# ---- attention weights -----------------------------------------------------------------------------------------------

SCALES = (0.1, 0.14, 0.2, 0.28, 0.4, 0.55, 0.75, 1, 1.4, 1.9, 2.6, 3.6, 5)


def _gated(inputs, said, steps=160):
    """A model that weighs one linear prediction a modality by a softmax over the modalities of each item."""
    generator = torch.Generator().manual_seed(0)
    values = [(0.1 * torch.randn(x.shape[1], USERS, generator=generator)).requires_grad_() for x in inputs]
    gates = [torch.zeros(x.shape[1], 1, requires_grad=True) for x in inputs]
    bias = torch.zeros(len(inputs), requires_grad=True)

    def model(inputs):
        logits = torch.cat([x @ gate for x, gate in zip(inputs, gates, strict=True)], dim=1) + bias
        weights = logits.softmax(dim=1)
        parts = torch.stack([x @ value for x, value in zip(inputs, values, strict=True)], dim=2)
        return (parts * weights[:, None]).sum(2), weights

    optimizer = torch.optim.AdamW([*values, *gates, bias], lr=0.03, weight_decay=1e-3)
    for _ in range(steps):
        optimizer.zero_grad()
        (model(inputs)[0] - said).square().mean().backward()
        optimizer.step()
    return model


@lru_cache
def _by_scale():
    """Per factor on the image vectors: the mean attention to the image, the accuracy, and both knock-outs."""
    matters = {"shared": 0.5, "image": 0.25, "text": 0.25}
    world = make_world(seed=0, users=USERS, items=TRAIN + TEST, matters=matters, noise=0.5)
    taste, said = _opinions(world, 0.5)
    image, text = (torch.tensor(world.features[m], dtype=torch.float32) for m in ("image", "text"))
    target, truth = torch.tensor(said[:TRAIN], dtype=torch.float32), taste[TRAIN:]
    other = torch.randperm(TEST, generator=torch.Generator().manual_seed(1))
    alone = _gated([text[:TRAIN]], target)
    rows = []
    for scale in SCALES:
        model = _gated([scale * image[:TRAIN], text[:TRAIN]], target)
        seen = scale * image[TRAIN:]
        with torch.no_grad():
            predicted, weights = model([seen, text[TRAIN:]])
            wrong, _ = model([seen[other], text[TRAIN:]])
            without, _ = alone([text[TRAIN:]])
        whole, shuffled, retrained = (_explained(p.numpy(), truth) for p in (predicted, wrong, without))
        rows.append((float(weights[:, 0].mean()), whole, whole - shuffled, whole - retrained))
    return dict(zip(("attention", "whole", "shuffled", "retrained"), np.array(rows).T, strict=True))


def attention(state, data):
    return _states(SCALES, state, _by_scale())


# ---- missing images ----------------------------------------------------------------------------------------------------

MISSING = tuple(round(0.05 * step, 2) for step in range(19))


@lru_cache
def _by_missing():
    """Way to deal with missing images -> R2 on all items, mean over the seeds; and the most that can be known."""
    curves = {name: np.zeros(len(MISSING)) for name in ("ceiling", "patterns", "filled", "complete", "without")}
    rated = 150
    for seed in range(SEEDS):
        for column, share in enumerate(MISSING):
            missing = {"image": share, "text": 0.0}
            world = make_world(seed=seed, users=USERS, items=rated + TEST, noise=0.5, missing=missing)
            taste, said = _opinions(world, 1.0)
            there, text = world.present["image"], world.features["text"]
            mean = world.features["image"][:rated][there[:rated]].mean(0)
            both = np.concatenate([np.where(there[:, None], world.features["image"], mean), text], axis=1)
            new, has = slice(rated, None), there[:rated]
            alone = _ridge(text[:rated], said[:rated], text[new], 60)
            joint = _ridge(both[:rated][has], said[:rated][has], both[new], 60)
            predicted = {
                "without": alone,
                "filled": _ridge(both[:rated], said[:rated], both[new], 60),
                "complete": joint,
                "patterns": np.where(there[new][:, None], joint, alone),
            }
            for name, values in predicted.items():
                curves[name][column] += _explained(values, taste[new]) / SEEDS
            curves["ceiling"][column] += (1 - share + share * world.knows("text")) / SEEDS
    return curves


def missing(state, data):
    return _states(MISSING, state, _by_missing())
