"""What the figures of "The funnel" show: four small worlds, each from a fixed seed, numpy only."""

from functools import lru_cache

import numpy as np
from world import make_world


def _top(scores, k):
    """(rows, k): the indices of the k largest of each row, in no order."""
    return np.argpartition(-scores, k - 1, axis=1)[:, :k]


def _take(rows, columns):
    return np.take_along_axis(rows, columns, axis=1)


# ---- the cascade ---------------------------------------------------------------------------------------------------

VIEWERS, VIDEOS, TASTE = 60, 10_000, 16
LOGGED, RANKED, SHOWN = 100, 50, 10  # LOGGED: how many candidates passed on the days of the pre-ranker's log
COST = {"retrieval": TASTE, "pre": 20_000, "ranking": 1_000_000}  # multiply-adds an item
WIDTHS = (10, 20, 50, 100, 150, 200, 300, 500, 700, 1000, 1500, 2000, 3000, 4000, 5000, 6000, 7000, 8000, 10_000)


@lru_cache
def _feed(day):
    """Topic match, appeal and worth, (viewers, videos): a match beyond `enough` is no better, a mismatch is costly."""
    rng, enough = np.random.default_rng(day), 1.6
    topic = rng.normal(size=(VIEWERS, TASTE)) @ rng.normal(size=(TASTE, VIDEOS)) / np.sqrt(TASTE)
    appeal = 0.6 * rng.normal(size=VIDEOS) + 0.8 * rng.normal(size=topic.shape)
    worth = 5 * np.minimum(topic, enough) + 3 * appeal + 0.6 * rng.normal(size=topic.shape)
    retrieval = topic + 0.2 * rng.normal(size=topic.shape)
    ranking = worth + 0.6 * rng.normal(size=topic.shape)
    return topic, appeal, worth, retrieval, ranking


@lru_cache
def _pre_ranker(everywhere):
    """Least squares on another day: on what retrieval let through, or on that and as many random videos."""
    topic, appeal, worth, retrieval, _ = _feed(1)
    chosen = _top(retrieval, LOGGED)
    if everywhere:
        chosen = np.concatenate([chosen, np.random.default_rng(2).integers(VIDEOS, size=chosen.shape)], axis=1)
    x, y, target = (_take(rows, chosen).ravel() for rows in (topic, appeal, worth))
    return np.linalg.lstsq(np.stack([x, y, np.ones_like(x)], axis=1), target, rcond=None)[0]


@lru_cache
def _cascade(everywhere):
    """stage -> (widths,): the share of a viewer's best ten that is left after the stage."""
    topic, appeal, worth, retrieval, ranking = _feed(0)
    on_topic, on_appeal, _ = _pre_ranker(everywhere)
    pre = on_topic * topic + on_appeal * appeal
    best = np.zeros(worth.shape, bool)
    np.put_along_axis(best, _top(worth, SHOWN), True, axis=1)
    left = {"retrieval": [], "pre": [], "ranking": []}
    for width in WIDTHS:
        kept = np.arange(VIDEOS)[None].repeat(VIEWERS, axis=0)
        for stage, scores, size in (
            ("retrieval", retrieval, width),
            ("pre", pre, min(RANKED, width)),
            ("ranking", ranking, SHOWN),
        ):
            kept = _take(kept, _top(_take(scores, kept), size))
            left[stage].append(_take(best, kept).mean() * kept.shape[1] / SHOWN)
    return {stage: np.array(shares) for stage, shares in left.items()}


def funnel(state, data):
    now, logged, everywhere = WIDTHS.index(int(state)), _cascade(False), _cascade(True)
    ranked = min(RANKED, int(state))
    million = np.array([VIDEOS * COST["retrieval"], state * COST["pre"], ranked * COST["ranking"]]) / 1e6
    return {
        "widths": np.array(WIDTHS),
        "counts": np.array([VIDEOS, state, ranked, SHOWN, SHOWN]),
        "million": million,
        "total": million.sum(),
        "total_yi": million.sum() / 100,  # Chinese counts in 亿, 1e8
        "ceiling_all": logged["retrieval"],
        "logged_all": logged["ranking"],
        "everywhere_all": everywhere["ranking"],
        "ceiling": logged["retrieval"][now],
        "after_pre": logged["pre"][now],
        "logged": logged["ranking"][now],
        "everywhere": everywhere["ranking"][now],
        "topic_weight": _pre_ranker(False)[0],
        "topic_weight_everywhere": _pre_ranker(True)[0],
    }


# ---- two towers and a cross feature --------------------------------------------------------------------------------

CREATORS, FOLLOWED, LOYAL = 64, 3, 0.8
DIMENSIONS = (1, 2, 3, 4, 6, 8, 12, 16, 24, 32, 48, 64)


def _followers(rng, users):
    """Whom a user follows, (users, creators) 0 or 1, and whose video the next click is: mostly one of theirs."""
    follows = np.zeros((users, CREATORS), np.float32)
    theirs = rng.random((users, CREATORS)).argsort(axis=1)[:, :FOLLOWED]
    np.put_along_axis(follows, theirs, 1, axis=1)
    loyal = rng.random(users) < LOYAL
    return follows, np.where(loyal, theirs[:, 0], rng.integers(CREATORS, size=users))


def _hit_rate(scores, clicked):
    """How often the creator of the next click is among the three best scores; ties count by halves."""
    own = scores[np.arange(len(clicked)), clicked][:, None]
    ahead = (scores > own).sum(1) + 0.5 * ((scores == own).sum(1) - 1)
    return float(np.mean(ahead < FOLLOWED))


def _softmax(logits):
    e = np.exp(logits - logits.max(axis=1, keepdims=True))
    return e / e.sum(axis=1, keepdims=True)


@lru_cache
def _towers(seed=0, steps=400, batch=256, rate=1.0):
    """The hit rate of two linear towers of each width, and of one weight on "follows the creator": softmax, momentum."""
    follows, clicked = _followers(np.random.default_rng(seed), steps * batch)
    test, next_click = _followers(np.random.default_rng(seed + 1), 3000)
    rng, hits = np.random.default_rng(seed + 2), []
    for width in DIMENSIONS:
        towers = 0.3 * rng.normal(size=(2, CREATORS, width)).astype(np.float32)
        velocity = np.zeros_like(towers)
        for step in range(steps):
            seen = slice(step * batch, (step + 1) * batch)
            users = follows[seen] @ towers[0]
            error = _softmax(users @ towers[1].T)
            error[np.arange(batch), clicked[seen]] -= 1
            slope = np.stack([follows[seen].T @ (error @ towers[1]), error.T @ users]) / batch
            velocity = 0.9 * velocity + slope
            towers -= rate * (1 - step / steps) * velocity
        hits.append(_hit_rate(test @ towers[0] @ towers[1].T, next_click))
    return np.array(hits), _hit_rate(test, next_click)


def towers(state, data):
    hits, cross = _towers()
    return {"widths": np.array(DIMENSIONS), "hits": hits, "hit": hits[DIMENSIONS.index(int(state))], "cross": cross}


# ---- searching precomputed vectors ---------------------------------------------------------------------------------

CELLS, GENRES, QUERIES, WANTED = 100, 40, 100, 100


@lru_cache
def _index():
    """10 000 item vectors in 40 genres, cut into 100 cells by k-means; 100 users who like two genres each."""
    rng = np.random.default_rng(0)
    genres = rng.normal(size=(GENRES, TASTE))
    items = genres[rng.integers(GENRES, size=VIDEOS)] + 0.7 * rng.normal(size=(VIDEOS, TASTE))
    users = genres[rng.integers(GENRES, size=(QUERIES, 2))].sum(1) + 0.7 * rng.normal(size=(QUERIES, TASTE))
    centres = items[rng.choice(VIDEOS, CELLS, replace=False)]
    for _ in range(8):
        cell = np.argmax(items @ centres.T - 0.5 * (centres**2).sum(1), axis=1)
        centres = np.stack([items[cell == c].mean(0) if np.any(cell == c) else centres[c] for c in range(CELLS)])
    cell = np.argmax(items @ centres.T - 0.5 * (centres**2).sum(1), axis=1)
    order = np.argsort(np.argsort(-users @ centres.T, axis=1), axis=1)  # a cell's place in each user's queue
    wanted = _top(users @ items.T, WANTED)
    return order[:, cell], _take(order, cell[wanted])  # when an item is reached: (users, items), (users, wanted)


@lru_cache
def _search_curve():
    reached, wanted = _index()
    opened = np.arange(1, CELLS + 1)
    return [np.array([(when < n).mean() for n in opened]) for when in (wanted, reached)]


def search(state, data):
    found, touched = _search_curve()
    now = int(state) - 1
    vectors = touched[now] * VIDEOS + CELLS
    return {
        "found_all": found,
        "touched_all": touched,
        "found": found[now],
        "touched": touched[now],
        "vectors": vectors,
        "work": vectors / VIDEOS,
        "cross": COST["ranking"] / TASTE,
    }


# ---- an item without a past ----------------------------------------------------------------------------------------

SIGHTINGS = (0, 1, 2, 3, 5, 8, 12, 20, 30, 50, 80, 120, 200)
NEWCOMERS, JUDGES = 100, 600


def _ridge(x, y, strength, prior):
    """argmin of |y - x v|^2 + strength |v - prior|^2."""
    gram = x.T @ x + strength * np.eye(x.shape[1])
    return prior + np.linalg.solve(gram, x.T @ (y - x @ prior))


def _auc(scores, liked):
    ranks = np.argsort(np.argsort(scores)) + 1.0
    n = liked.sum()
    return (ranks[liked].sum() - n * (n + 1) / 2) / (n * (len(liked) - n))


@lru_cache
def _newcomers():
    """Mean AUC over 100 new items, (3, sightings): vector from feedback, from the cover, from feedback around the cover."""
    world = make_world(seed=0, users=1000, items=500, dims={"image": 32, "text": 16}, noise=0.3)
    rng = np.random.default_rng(1)
    feedback = world.affinity + rng.normal(size=world.affinity.shape)
    u, s, vt = np.linalg.svd(feedback[:, NEWCOMERS:], full_matrices=False)
    rank = 6
    users, items = u[:, :rank] * np.sqrt(len(u)), vt[:rank].T * s[:rank] / np.sqrt(len(u))
    cover, old = world.features["image"], world.features["image"][NEWCOMERS:]
    to_vector = _ridge(old, items, 10, np.zeros((old.shape[1], rank)))
    strength = 1 / items.var(), 1 / (items - old @ to_vector).var()  # the noise of the feedback has variance 1
    result = np.zeros((3, len(SIGHTINGS)))
    for item in range(NEWCOMERS):
        liked = world.affinity[:JUDGES, item] > np.quantile(world.affinity[:, item], 0.8)
        from_cover = cover[item] @ to_vector
        for column, n in enumerate(SIGHTINGS):
            seen, said = users[JUDGES : JUDGES + n], feedback[JUDGES : JUDGES + n, item]
            vectors = (
                _ridge(seen, said, strength[0], np.zeros(rank)),
                from_cover,
                _ridge(seen, said, strength[1], from_cover),
            )
            result[:, column] += [_auc(users[:JUDGES] @ v, liked) if v.any() else 0.5 for v in vectors]
    return result / NEWCOMERS, world.knows("image")


def newcomer(state, data):
    curves, knows = _newcomers()
    now = SIGHTINGS.index(int(state))
    names = ("id", "cover", "both")
    return {
        "sightings": np.array(SIGHTINGS),
        "knows": knows,
        **{f"{name}_all": curve for name, curve in zip(names, curves, strict=True)},
        **{name: curve[now] for name, curve in zip(names, curves, strict=True)},
    }
