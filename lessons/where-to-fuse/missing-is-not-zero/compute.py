"""What the figures of "Missing is not zero" show, numpy only; seeds are fixed."""

from functools import lru_cache

import numpy as np
from world import make_world


def _top(scores, k):
    """(rows, k): the k largest of each row, in no order."""
    return np.argpartition(-scores, k - 1, axis=1)[:, :k]


def _at(grid, runs, state):
    """Mean over runs, each a list with one dict a state: the numbers at the slider's state, and all as `<name>_all`."""
    curves = {name: np.mean([[found[name] for found in run] for run in runs], axis=0) for name in runs[0][0]}
    now = int(np.argmin(np.abs(np.asarray(grid, float) - state)))
    return {name: values[now] for name, values in curves.items()} | {f"{n}_all": v for n, v in curves.items()}


# ---- where zero lies ----------------------------------------------------------------------------------------------

CATALOGUE, QUERIES, WIDTH, NEAREST = 600, 300, 16, 20
OFFSETS = np.arange(16) / 10


@lru_cache
def _neighbours(seed):
    """For each offset: the share of complete queries' neighbours that have zeros for a title, by three measures."""
    rng = np.random.default_rng(seed)
    direction = rng.normal(size=(2, 1, WIDTH))
    direction *= np.sqrt(WIDTH) / np.linalg.norm(direction, axis=2, keepdims=True)
    items, queries = rng.normal(size=(2, CATALOGUE, WIDTH)), rng.normal(size=(2, QUERIES, WIDTH))
    missing, found = np.arange(CATALOGUE) < CATALOGUE // 2, []
    for offset in OFFSETS:
        filled, asked = items + offset * direction, np.hstack(queries + offset * direction)
        filled[1, missing] = 0
        rows = np.hstack(filled)
        dot, length = asked @ rows.T, np.linalg.norm(rows, axis=1)
        scores = {"dot": dot, "cosine": dot / length, "euclid": 2 * dot - length**2}
        found.append({name: missing[_top(score, NEAREST)].mean() for name, score in scores.items()})
    return found


def origin(state, data):
    return _at(OFFSETS, [_neighbours(seed) for seed in range(5)], state) | {"offsets": OFFSETS}


# ---- one photo or nine ----------------------------------------------------------------------------------------------

KAPPAS = (0, 0.25, 0.5, 0.75, 1, 1.5, 2, 3, 4, 6, 8, 12, 20, 40, 100)
PHOTOS, ODDS = (0, 1, 2, 3, 5, 9), (0.1, 0.35, 0.2, 0.15, 0.1, 0.1)
ITEMS, VIEWERS, TASTE, PHOTO_NOISE, SHOWN = 400, 200, 8, 2.0, 20


@lru_cache
def _gallery(seed, masked_mean):
    """For each kappa: how good the list is (1 = best possible, 0 = random), and who is in it."""
    rng = np.random.default_rng(seed)
    centre = rng.normal(size=TASTE)
    centre *= 1.5 * np.sqrt(TASTE) / np.linalg.norm(centre)
    truth = rng.normal(size=(ITEMS, TASTE)) + centre
    count = rng.choice(PHOTOS, p=ODDS, size=ITEMS)
    mask = np.arange(max(PHOTOS)) < count[:, None]
    photos = truth[:, None] + PHOTO_NOISE * rng.normal(size=(*mask.shape, TASTE))
    viewers = rng.normal(size=(VIEWERS, TASTE))
    mean, default = masked_mean(photos, mask), photos[mask].mean(0)
    worth = viewers @ truth.T
    random, best = worth.mean(), np.take_along_axis(worth, _top(worth, SHOWN), 1).mean()

    def judge(vectors):
        list_ = _top(viewers @ vectors.T, SHOWN)
        return (np.take_along_axis(worth, list_, 1).mean() - random) / (best - random), np.mean(count[list_] == 1)

    padded = judge(np.where(mask[:, :, None], photos, 0).mean(1))[0]
    found = []
    for kappa in KAPPAS:
        trust = (count / np.maximum(count + kappa, 1e-9))[:, None]
        (zero, zero_single), (learnt, learnt_single) = judge(trust * mean), judge(trust * mean + (1 - trust) * default)
        found.append(
            {
                "to_zero": zero,
                "to_default": learnt,
                "zero_single": zero_single,
                "default_single": learnt_single,
                "padded": padded,
                "fair": np.mean(count == 1),
            }
        )
    return found


def gallery(state, data, solution):
    runs = [_gallery(seed, solution.masked_mean) for seed in range(5)]
    result = _at(KAPPAS, runs, state)
    return result | {"kappas": np.array(KAPPAS), "best": KAPPAS[int(np.argmax(result["to_default_all"]))]}


# ---- a fill that was trained, a fill that was not -------------------------------------------------------------------

RATES = np.arange(19) / 20
SEEDS, TRAINING = 4, 400


def _ridge(x, y, penalty=3.0):
    """Least squares with a penalty on the weights and none on the intercept; returns the prediction function."""
    middle, level = x.mean(0), y.mean(0)
    gram = (x - middle).T @ (x - middle) + penalty * np.eye(x.shape[1])
    weights = np.linalg.solve(gram, (x - middle).T @ (y - level))
    return lambda new: (new - middle) @ weights + level


def _world(seed, rate=0.0):
    """Covers around a mean of their own, titles, presence of the cover, taste of 40 users and noisy training labels."""
    world = make_world(
        seed=seed,
        users=40,
        items=1500,
        dims={"image": 16, "text": 16},
        shared=3,
        noise=0.5,
        missing={"image": rate, "text": 0.0},
    )
    rng = np.random.default_rng(seed)
    mean = rng.normal(size=16)
    covers = world.features["image"] + mean / np.sqrt(np.mean(mean**2))
    return rng, covers, world.features["text"], world.present["image"], world.affinity.T


@lru_cache
def _served(seed):
    """For each rate of missing covers: error of a model trained on complete items, by filling, and of one trained so."""
    found = []
    for rate in RATES:
        rng, covers, titles, there, truth = _world(seed, rate)
        heard = truth + 0.5 * rng.normal(size=truth.shape)
        train = np.arange(len(truth)) < TRAINING
        complete, test = train & there, ~train
        from_title = _ridge(titles[complete], covers[complete])(titles)
        fills = {"zero": 0.0, "mean": covers[complete].mean(0), "regression": from_title}
        filled = {name: np.hstack([np.where(there[:, None], covers, fill), titles]) for name, fill in fills.items()}
        flagged = np.hstack([filled["zero"], 3.0 * ~there[:, None]])  # 3: hardly any penalty on the flag

        def error(x, rows, y=heard, truth=truth, test=test):
            return np.mean((_ridge(x[rows], y[rows])(x[test]) - truth[test]) ** 2) / truth[test].var()

        result = {name: error(x, complete) for name, x in filled.items()}
        found.append(result | {"trained": error(flagged, train), "trained_mean": error(filled["mean"], train)})
    return found


def served(state, data):
    return _at(RATES, [_served(seed) for seed in range(SEEDS)], state) | {"rates": RATES}


# ---- why it is missing ----------------------------------------------------------------------------------------------

STRENGTHS = np.arange(17) / 4
MISSING = 0.4


def _sigmoid(z):
    return 1 / (1 + np.exp(-z))


@lru_cache
def _reasons(seed):
    """For each dependence of presence on a hidden quality: errors with and without a flag, then and after a change."""
    rng, covers, titles, _, affinity = _world(seed)
    quality, chance = rng.normal(size=len(covers)), rng.random(len(covers))
    truth = affinity + 0.7 * quality[:, None]
    heard = truth + 0.5 * rng.normal(size=truth.shape)
    train = np.arange(len(truth)) < TRAINING
    levels, found = np.linspace(-6, 6, 241), []
    for strength in STRENGTHS:
        rates = [_sigmoid(level - strength * quality).mean() for level in levels]
        missing = chance < _sigmoid(levels[np.argmin(np.abs(np.array(rates) - MISSING))] - strength * quality)
        later = chance < MISSING  # at random, as often as before
        mean = covers[train & ~missing].mean(0)

        def show(gone, flag, mean=mean):
            flags = 3.0 * gone[:, None] if flag else np.zeros((len(gone), 0))
            return np.hstack([np.where(gone[:, None], mean, covers), titles, flags])

        def error(gone, flag, rows, missing=missing):
            predicted = _ridge(show(missing, flag)[rows], heard[rows])(show(gone, flag)[~train])
            return np.mean((predicted - truth[~train]) ** 2) / truth[~train].var()

        found.append(
            {
                "mask": error(missing, True, train),
                "mask_later": error(later, True, train),
                "plain": error(missing, False, train),
                "complete": error(missing, False, train & ~missing),
                "gap": quality[~missing].mean() - quality[missing].mean(),
            }
        )
    return found


def reason(state, data):
    return _at(STRENGTHS, [_reasons(seed) for seed in range(SEEDS)], state) | {"strengths": STRENGTHS}
