"""What the figures of "Late fusion" show, numpy only; seeds are fixed."""

from functools import lru_cache

import numpy as np
from world import make_world

CUT = 10


def _hits(scores):
    """Which users find their click (item 0) among the ten best; a tie with it counts half."""
    own, others = scores[:, :1], scores[:, 1:]
    return np.sum(others > own, axis=1) + 0.5 * np.sum(others == own, axis=1) < CUT


def _ranks(scores):
    """1 for the best of each row."""
    return np.argsort(np.argsort(-scores, axis=1), axis=1) + 1


def _at(grid, found, state):
    """What was found at the slider's state, and every number over all states as `<name>_all`."""
    now = found[int(np.argmin(np.abs(np.asarray(grid, float) - state)))]
    return now | {f"{name}_all": np.array([f[name] for f in found]) for name in now if np.ndim(now[name]) == 0}


# ---- probabilities or their logarithms ------------------------------------------------------------------------------

TOPICS = 5
LOGITS = np.arange(-16, 9) / 2


def veto(state, data, solution):
    def fuse(logits, space):
        return solution.late_fusion(np.stack(logits)[:, None], np.ones(len(logits)), space)[0]

    behaviour, found = np.log([0.6, 0.16, 0.12, 0.08, 0.04]), []
    for logit in LOGITS:
        content = np.array([logit, 0.0, 0.0, 0.0, 0.0])
        fused = {
            "behaviour": fuse([behaviour], "prob"),
            "content": fuse([content], "prob"),
            "mean": fuse([behaviour, content], "prob"),
            "geometric": np.exp(fuse([behaviour, content], "logprob")),
            "product": np.exp(fuse([2 * behaviour, 2 * content], "logprob")),  # twice the half weights: each counts 1
        }
        bars = {f"{name}_bars": p for name, p in fused.items()}
        found.append({name: p[0] for name, p in fused.items()} | bars)
    return _at(LOGITS, found, state) | {"logits": LOGITS}


# ---- channels that repeat each other --------------------------------------------------------------------------------

USERS, ITEMS, ALIKE, STRENGTH = 3000, 200, 0.9, 1.5
CHANNELS = np.arange(1, 13)


def _channels(seed):
    """(13, users, items): one content channel, then twelve collaborative ones that share nine tenths of their noise."""
    rng = np.random.default_rng(seed)
    clicked = STRENGTH * np.eye(ITEMS)[0]
    shared = np.sqrt(ALIKE) * rng.normal(size=(USERS, ITEMS))
    own = [np.sqrt(1 - ALIKE) * rng.normal(size=(USERS, ITEMS)) for _ in CHANNELS]
    return np.stack([rng.normal(size=(USERS, ITEMS)), *(shared + noise for noise in own)]) + clicked


@lru_cache
def _echo():
    scores, others = _channels(0), _channels(1)[:, :400]
    clicks, rest = others[:, :, 0], others[:, :, 1:].reshape(len(others), -1)
    reciprocal = np.stack([1 / (60 + _ranks(s)) for s in scores])
    found = []
    for count in CHANNELS:
        used = slice(0, count + 1)
        weights = np.linalg.solve(np.cov(rest[used]), clicks[used].mean(1) - rest[used].mean(1))
        found.append(
            {
                "sum": _hits(scores[used].sum(0)).mean(),
                "rrf": _hits(reciprocal[used].sum(0)).mean(),
                "fitted": _hits(np.einsum("c,cui->ui", weights, scores[used])).mean(),
                "voices": count / (1 + (count - 1) * ALIKE),
                "content_weight": weights[0] / weights.sum(),
            }
        )
    return found, _hits(scores[0]).mean(), _hits(scores[1]).mean()


def echo(state, data):
    found, content, collaborative = _echo()
    return _at(CHANNELS, found, state) | {"channels": CHANNELS, "content": content, "collaborative": collaborative}


# ---- an item that a channel did not return --------------------------------------------------------------------------

CATALOGUE, NEW, LENGTH = 300, 0.2, 50
EXPONENTS = np.arange(21) / 10


def _lists(seed):
    """Three collaborative channels that know no new item, and content: evidence, who could not know, who returned."""
    rng = np.random.default_rng(seed)
    new = rng.random((USERS, CATALOGUE)) < NEW
    seen = rng.normal(size=(4, USERS, CATALOGUE)) + STRENGTH * np.eye(CATALOGUE)[0]
    evidence = STRENGTH * seen - STRENGTH**2 / 2  # log-likelihood ratio of a click
    unknown = np.stack([new, new, new, np.zeros_like(new)])
    known = np.where(unknown, -np.inf, evidence)
    returned = np.stack([_ranks(k) <= LENGTH for k in known])
    return new[:, 0], known, unknown, returned


def _below(seed):
    """What "known, but not returned" says about a click: a log-likelihood ratio, counted on other users."""
    _, _, unknown, returned = _lists(seed)
    missed = ~returned & ~unknown
    clicks, rest = missed[..., 0].sum() / (~unknown[..., 0]).sum(), missed[..., 1:].sum() / (~unknown[..., 1:]).sum()
    return np.log(clicks / rest)


@lru_cache
def _absent():
    new, known, unknown, returned = _lists(0)
    lowest = np.where(returned, known, np.inf).min(axis=2, keepdims=True)
    highest = known.max(axis=2, keepdims=True)
    scaled = np.where(returned, (np.where(returned, known, lowest) - lowest) / (highest - lowest), 0)
    count = returned.sum(0)
    mean = scaled.sum(0) / np.maximum(count, 1)
    reason = np.where(unknown, 0, np.where(returned, known, _below(1))).sum(0)
    reciprocal = sum(np.where(r, 1 / (60 + _ranks(k)), 0) for r, k in zip(returned, known, strict=True))

    def slices(name, scores):
        hits = _hits(scores)
        return {f"{name}_new": hits[new].mean(), f"{name}_old": hits[~new].mean(), f"{name}_every": hits.mean()}

    found = [slices("power", np.where(count > 0, np.maximum(count, 1.0) ** a * mean, -1)) for a in EXPONENTS]
    return found, slices("reason", reason) | slices("rrf", reciprocal) | {"below": _below(1)}


def absent(state, data):
    found, fixed = _absent()
    return _at(EXPONENTS, found, state) | fixed | {"exponents": EXPONENTS}


# ---- one scale for all lists, or one a list ------------------------------------------------------------------------

EMPTY = np.arange(21) / 20


@lru_cache
def _scales():
    """For each share of users without an image history: hit rates after scaling by list, by catalogue, or by reason."""
    rng = np.random.default_rng(0)
    clicked = STRENGTH * np.eye(ITEMS)[0]
    behaviour, noise = rng.normal(size=(2, USERS, ITEMS)) + np.stack([clicked, 0 * clicked])[:, None]
    length = np.exp(0.5 * rng.normal(size=(2, USERS, 1)))  # users whose scores are all large, or all small
    order, found = rng.random(USERS), []
    for share in EMPTY:
        empty = (order < share)[:, None]
        image = np.where(empty, 0.15 * noise, noise + clicked)  # nothing to compare with: small, meaningless scores
        lists = behaviour * length[0], image * length[1]
        ends = [(s.min(1, keepdims=True), s.max(1, keepdims=True)) for s in lists]
        found.append(
            {
                "by_list": _hits(
                    sum((s - low) / (high - low) for s, (low, high) in zip(lists, ends, strict=True))
                ).mean(),
                "by_all": _hits(sum(s / s.std() for s in lists)).mean(),
                "knowing": _hits(behaviour + np.where(empty, 0, image)).mean(),
                "behaviour": _hits(behaviour).mean(),
            }
        )
    return found


def scales(state, data):
    found = _scales()
    worse = EMPTY[int(np.argmax([f["by_list"] < f["behaviour"] for f in found]))]
    return _at(EMPTY, found, state) | {"shares": EMPTY, "worse": worse}


# ---- late against joint, with the same number of trials ------------------------------------------------------------

AMOUNTS = (20, 25, 30, 40, 50, 60, 70, 80, 100, 120, 140, 160, 200, 240, 280, 320)
TRIALS, SEEDS, HELD_OUT = 18, 3, 500


class _Ridge:
    """Ridge in dual form on features whose training rows come first; 1000 is an almost free intercept."""

    def __init__(self, blocks, y, amount):
        scaled = [(x - x[:amount].mean(0)) / x[:amount].std(0) for x in blocks]
        if len(blocks) > 1:  # products of the modalities: the only place where they can interact
            scaled.append(np.einsum("ni,nj->nij", *scaled).reshape(len(y), -1))
        self.train = [x[:amount] @ x[:amount].T for x in scaled]
        self.test = [x[HELD_OUT:] @ x[:amount].T for x in scaled]
        self.y = y[:amount]

    def fit(self, penalties):
        """Leave-one-out residuals on the training items, and predictions for the test items."""
        kernel = sum(k / p for k, p in zip(self.train, penalties, strict=True)) + 1e3
        inverse = np.linalg.inv(kernel + np.eye(len(kernel)))
        dual = inverse @ self.y
        return dual / np.diag(inverse)[:, None], (
            sum(k / p for k, p in zip(self.test, penalties, strict=True)) + 1e3
        ) @ dual

    def best(self, candidates):
        return min((self.fit(c) for c in candidates), key=lambda fitted: np.mean(fitted[0] ** 2))


def _run(image, text, truth, y, amount):
    """The error on new items of the late sum and of three joint fits; 18 trials for each but the first joint one."""
    target, training = truth[HELD_OUT:], y[:amount]
    alone = [_Ridge([x], y, amount).best([(p,) for p in np.geomspace(1, 1e4, TRIALS // 2)]) for x in (image, text)]
    columns = np.stack([(training - left).ravel() for left, _ in alone] + [np.ones(training.size)], axis=1)
    weights = np.linalg.lstsq(columns, training.ravel(), rcond=None)[0]
    joint = _Ridge([image, text], y, amount)
    predicted = {
        "late": weights[0] * alone[0][1] + weights[1] * alone[1][1] + weights[2],
        "default": joint.fit((1, 1, 1))[1],
        "one": joint.best([(p, p, p) for p in np.geomspace(1, 1e4, TRIALS)])[1],
        "own": joint.best([(p, p, q) for p in (10, 50, 250) for q in np.geomspace(30, 1e4, TRIALS // 3)])[1],
    }
    return {name: np.mean((p - target) ** 2) / target.var() for name, p in predicted.items()}


@lru_cache
def _budget():
    runs = []
    for seed in range(SEEDS):
        world, rng = make_world(seed=seed, users=40, items=1000, noise=1.0), np.random.default_rng(seed)
        agreement = np.mean(world.traits["image"] * world.traits["text"], axis=1, keepdims=True) * np.sqrt(2)
        truth = world.affinity.T + 0.8 * agreement * rng.normal(size=40)  # some users like it if cover and title agree
        y = truth + 0.5 * rng.normal(size=truth.shape)
        runs.append([_run(world.features["image"], world.features["text"], truth, y, n) for n in AMOUNTS])
    return [{name: float(np.mean([run[i][name] for run in runs])) for name in runs[0][i]} for i in range(len(AMOUNTS))]


def budget(state, data):
    found = _budget()
    crossing = AMOUNTS[int(np.argmax([f["one"] < f["late"] for f in found]))]
    return _at(AMOUNTS, found, state) | {"amounts": np.array(AMOUNTS), "crossing": crossing}
