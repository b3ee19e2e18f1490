"""What the figures of "A click is not a preference" show: one shop and its log, from fixed seeds."""

from functools import lru_cache

import numpy as np
import torch
from world import make_world

torch.set_num_threads(1)

USERS, ITEMS, SHOWN, FEATURES = 60, 150, 10, 16


@lru_cache
def _shop():
    """The world, and its log: who was shown what, where, whether they would have clicked if they had looked."""
    world = make_world(seed=0, users=USERS, items=ITEMS, popularity=0.8, days=1, dims={"image": FEATURES, "text": 8})
    return world, world.log(sessions=16_000, positions=SHOWN, seed=1)


def _looked(position, bias):
    """Whether an exposure at this position was looked at: the position-based model, one draw for all biases."""
    luck = np.random.default_rng(2).random(len(position))
    return luck < (1.0 + position) ** -bias


def _rank_correlation(a, b):
    return float(np.corrcoef(*(np.argsort(np.argsort(x)) for x in (a, b)))[0, 1])


# ---- position ------------------------------------------------------------------------------------------------------

BIASES = tuple(round(0.1 * step, 1) for step in range(21))


@lru_cache
def _by_bias():
    """Per bias: clicks and likes by position, and how well two estimates order the items by what they are worth."""
    world, log = _shop()
    worth = world.like_probability().mean(0)
    shown = np.bincount(log.item, minlength=ITEMS)
    rows = []
    for bias in BIASES:
        clicked = log.liked & _looked(log.position, bias)
        weight = (1.0 + log.position) ** bias
        naive = np.bincount(log.item, clicked, ITEMS) / np.maximum(shown, 1)
        corrected = np.bincount(log.item, clicked * weight, ITEMS) / np.maximum(shown, 1)
        by_position = np.bincount(log.position, clicked) / np.bincount(log.position)
        rows.append((by_position, _rank_correlation(naive, worth), _rank_correlation(corrected, worth)))
    return [np.array(column) for column in zip(*rows, strict=True)]


def position(state, data):
    _, log = _shop()
    by_position, naive, corrected = _by_bias()
    now = BIASES.index(state)
    return {
        "biases": np.array(BIASES),
        "clicked": by_position[now],
        "liked": np.bincount(log.position, log.liked) / np.bincount(log.position),
        "first": by_position[now, 0],
        "last": by_position[now, -1],
        "naive_all": naive,
        "corrected_all": corrected,
        "naive": naive[now],
        "corrected": corrected[now],
    }


# ---- what a click is set against -----------------------------------------------------------------------------------

EXPONENTS = tuple(round(0.125 * step, 3) for step in range(13))
SHARES = tuple(round(0.125 * step, 3) for step in range(9))
STEPS, BATCH, WIDTH = 150, 768, 6


@lru_cache
def _clicks():
    """Clicked or not for every row of the log, and the rows of the clicks to learn from: the first 80 % of the time."""
    _, log = _shop()
    clicked = log.liked & _looked(log.position, 1.0)
    return clicked, np.flatnonzero(clicked[: int(0.8 * len(clicked))])


def _fresh(generator):
    """The parameters of VBPR: IDs and a projection of the cover."""
    shapes = {
        "user": (USERS, WIDTH),
        "item": (ITEMS, WIDTH),
        "user_visual": (USERS, WIDTH),
        "projection": (FEATURES, WIDTH),
    }
    params = {name: 0.1 * torch.randn(*shape, generator=generator).double() for name, shape in shapes.items()}
    params |= {"item_bias": torch.zeros(ITEMS).double(), "visual_bias": torch.zeros(FEATURES, 1).double()}
    return {name: values.requires_grad_() for name, values in params.items()}


def _trained(pair_loss, draw):
    """(users, items) scores of VBPR trained on clicks; `draw(rng, rows)` says which item each click is set against."""
    world, log = _shop()
    features = torch.tensor(world.features["image"])
    rng, params = np.random.default_rng(3), _fresh(torch.Generator().manual_seed(0))
    optimizer = torch.optim.Adam(params.values(), lr=0.05)
    for _ in range(STEPS):
        rows = rng.choice(_clicks()[1], BATCH)
        batch = (torch.tensor(ids) for ids in (log.user[rows], log.item[rows], draw(rng, rows)))
        optimizer.zero_grad()
        pair_loss(params, features, *batch, 0.02).backward()
        optimizer.step()
    p = {name: values.detach().numpy() for name, values in params.items()}
    visual = features.numpy() @ np.hstack([p["projection"], p["visual_bias"]])
    return p["user"] @ p["item"].T + p["user_visual"] @ visual[:, :-1].T + visual[:, -1] + p["item_bias"]


def _verdict(scores):
    """Recall@10 of the later clicks, the share truly liked among the best ten, and the AUC on later exposures."""
    world, log = _shop()
    late = slice(int(0.8 * len(log.item)), None)
    top = np.zeros(scores.shape, bool)
    np.put_along_axis(top, np.argpartition(-scores, SHOWN - 1, axis=1)[:, :SHOWN], True, axis=1)
    user, item, liked = log.user[late], log.item[late], log.liked[late]
    ranks = np.argsort(np.argsort(scores[user, item])) + 1.0
    auc = (ranks[liked].sum() - liked.sum() * (liked.sum() + 1) / 2) / (liked.sum() * (~liked).sum())
    return top[user, item][_clicks()[0][late]].mean(), world.like_probability()[top].mean(), auc


@lru_cache
def _by_exponent(pair_loss):
    """Per exponent: mean score of each item, and the verdict, with negatives drawn by popularity to that power."""
    _, log = _shop()
    count = np.bincount(log.item[_clicks()[1]], minlength=ITEMS) + 1.0
    means, verdicts = [], []
    for exponent in EXPONENTS:
        chance = count**exponent / np.sum(count**exponent)
        scores = _trained(pair_loss, lambda rng, rows, p=chance: rng.choice(ITEMS, len(rows), p=p))
        means.append(scores.mean(0) - scores.mean())
        verdicts.append(_verdict(scores))
    return count, np.array(means), np.array(verdicts).T


def negatives(state, data, solution):
    count, means, (recall, liked, _) = _by_exponent(solution.vbpr_loss)
    now = EXPONENTS.index(state)
    return {
        "exponents": np.array(EXPONENTS),
        "count": count,
        "scores": means[now],
        "slope": np.polyfit(np.log(count), means[now], 1)[0],
        "recall_all": recall,
        "liked_all": liked,
        "recall": recall[now],
        "liked": liked[now],
        "anything": _shop()[0].like_probability().mean(),
        "ideal": np.sort(_shop()[0].like_probability(), axis=1)[:, -SHOWN:].mean(),
    }


@lru_cache
def _by_share(pair_loss):
    """The verdict per share of negatives that were shown in the click's own list and not clicked."""
    clicked, log = _clicks()[0], _shop()[1]
    verdicts = []
    for share in SHARES:

        def draw(rng, rows, share=share):
            lists = (rows // SHOWN * SHOWN)[:, None] + np.arange(SHOWN)
            luck = rng.random(lists.shape)
            shown = lists[np.arange(len(rows)), np.where(clicked[lists], -1, luck).argmax(1)]
            return np.where(rng.random(len(rows)) < share, log.item[shown], rng.integers(ITEMS, size=len(rows)))

        verdicts.append(_verdict(_trained(pair_loss, draw)))
    return np.array(verdicts).T


def unclicked(state, data, solution):
    curves, now = _by_share(solution.vbpr_loss), SHARES.index(state)
    names = ("recall", "liked", "auc")
    return {
        "shares": np.array(SHARES),
        **{f"{name}_all": curve for name, curve in zip(names, curves, strict=True)},
        **{name: curve[now] for name, curve in zip(names, curves, strict=True)},
    }


# ---- negatives out of the batch --------------------------------------------------------------------------------------

SIZES = (1, 2, 3, 5, 8, 12, 20, 30, 50, 80, 120, 200, 300, 500)
DRAWS = 3000
KINDS = ("none", "logq", "negatives_only")


def _gradients(scores, chance, positive):
    """Kind -> the mean gradient of the sampled softmax at the score of the positive, for every number of negatives."""
    rng = np.random.default_rng(4)
    e, n = np.exp(scores), np.array(SIZES)[:, None]
    drawn = rng.choice(ITEMS, (DRAWS, max(SIZES)), p=chance)
    others = chance * (np.arange(ITEMS) != positive)
    excluded = rng.choice(ITEMS, (DRAWS, max(SIZES)), p=others / others.sum())

    def sums(values):
        return values.cumsum(axis=1)[:, np.array(SIZES) - 1].T

    def share(own, weights, times):
        return (times * own / (own + sums(weights))).mean(1) - 1

    times = 1 + sums((drawn == positive).astype(float))  # a negative may be the positive itself
    corrected, own = e / chance, e[positive]
    return {
        "none": share(own, e[drawn], times),
        "logq": share(corrected[positive], corrected[drawn], times),
        "negatives_only": (own / (own + sums(corrected[excluded] * others.sum()) / n)).mean(1) - 1,
    }


@lru_cache
def _in_batch():
    """For a popular and a rare positive of one user: the gradient of the full softmax, and those of the three kinds."""
    world, _ = _shop()
    scores = 1.5 * world.affinity[0] + 0.5 * np.log(world.popularity * ITEMS)
    probability = np.exp(scores) / np.exp(scores).sum()
    by_popularity = np.argsort(-world.popularity)
    chosen = {}
    for name, items in (("popular", by_popularity[:10]), ("rare", by_popularity[-75:])):
        positive = items[np.argmax(probability[items])]
        chosen[name] = probability[positive] - 1, _gradients(scores, world.popularity, positive)
    return chosen


def in_batch(state, data):
    result, now = {"sizes": np.array(SIZES)}, SIZES.index(int(state))
    for name, (truth, kinds) in _in_batch().items():
        result[f"{name}_truth"] = truth
        for kind, curve in kinds.items():
            result |= {f"{name}_{kind}_all": curve, f"{name}_{kind}": curve[now]}
    return result
