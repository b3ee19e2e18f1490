"""What the figures of "Geometry" show: a simulated log, real film texts and real emoji. One seed, one torch thread."""

from functools import lru_cache

import numpy as np
import torch
from torch.nn import functional as F
from world import make_world

torch.set_num_threads(1)
SHOWN, QUERIES = 10, 600


def _unit(rows):
    return rows / np.maximum(np.linalg.norm(rows, axis=1, keepdims=True), 1e-9)


def _nearest(scores, own):
    """(queries, 10): the best columns of each row without the query's own."""
    scores = scores.copy()
    scores[np.arange(len(own)), own] = -np.inf
    return np.argpartition(-scores, SHOWN, axis=1)[:, :SHOWN]


# ---- a log, and two-tower models fitted to it -----------------------------------------------------------------------


@lru_cache
def _shop():
    """The world, and the clicks of its first twenty and last ten days, (users, items)."""
    world = make_world(seed=0, users=300, items=400, popularity=0.7, position_bias=0.5)
    log = world.log(sessions=6000)
    clicks = np.zeros((2, *world.affinity.shape), np.float32)
    np.add.at(clicks, ((log.day >= 20).astype(int), log.user, log.item), log.clicked)
    return world, clicks[0], clicks[1]


def _fit(taus, unit, decay=0.0, width=16):
    """Softmax over all items, one model for each temperature; returns user and item vectors and the loss a click."""
    clicks = torch.from_numpy(_shop()[1])
    g = torch.Generator().manual_seed(0)
    towers = [0.1 * torch.randn(n, width, generator=g) for n in clicks.shape]
    towers = [t.repeat(len(taus), 1, 1).requires_grad_() for t in towers]
    tau = torch.tensor(taus)[:, None, None]

    def vectors():
        return [F.normalize(t, dim=-1) for t in towers] if unit else towers

    optimizer = torch.optim.Adam(towers, lr=0.05)
    for _ in range(150):
        users, items = vectors()
        optimizer.zero_grad()
        logits = users @ items.transpose(1, 2) / tau
        loss = -(clicks * F.log_softmax(logits, -1)).sum((1, 2)) / clicks.sum()
        (loss.sum() + decay * (users.square().sum() + items.square().sum())).backward()
        optimizer.step()
    return [v.detach().numpy() for v in vectors()], loss.detach().numpy()


def _measures(scores):
    """Recall@10 of the later clicks, taste for the ten best (standard deviations), share of them in the top tenth."""
    world, _, later = _shop()
    top = np.argpartition(-scores, SHOWN, axis=1)[:, :SHOWN]
    head = np.argsort(-world.popularity)[: len(world.popularity) // 10]
    return {
        "recall": np.take_along_axis(later, top, 1).sum() / later.sum(),
        "taste": np.take_along_axis(world.affinity, top, 1).mean(),
        "head": np.isin(top, head).mean(),
    }


POWERS = tuple(k / 10 for k in range(16))


@lru_cache
def _powers():
    (users, items), _ = _fit([1.0], unit=False, decay=2e-4)
    users, items = users[0], items[0]
    length = np.linalg.norm(items, axis=1)
    found = [_measures(users @ (_unit(items) * length[:, None] ** p).T) for p in POWERS]
    popular = np.log1p(_shop()[1].sum(0))
    by_power = {name: np.array([f[name] for f in found]) for name in found[0]}
    return by_power, length, popular, float(np.corrcoef(length, popular)[0, 1])


def norm(state, data):
    now = POWERS.index(float(state))
    found, length, popular, correlation = _powers()
    return {
        "powers": np.array(POWERS),
        "popular": popular,
        "length": (length / length.max()) ** state,
        "correlation": correlation,
        **{f"{name}_all": values for name, values in found.items()},
        **{name: values[now] for name, values in found.items()},
    }


TAUS = (0.01, 0.015, 0.02, 0.03, 0.04, 0.05, 0.07, 0.1, 0.15, 0.2, 0.3, 0.4, 0.5, 0.7, 1.0)


@lru_cache
def _temperatures():
    (users, items), loss = _fit(TAUS, unit=True)
    scores = users @ items.transpose(0, 2, 1)
    found = [_measures(s) for s in scores]
    curves = {name: np.array([f[name] for f in found]) for name in found[0]} | {"loss": loss}
    # cosines 1 for the clicked item and -1 for all others: nothing on the unit sphere does better
    floor = np.log1p((scores.shape[2] - 1) * np.exp(-2 / np.array(TAUS)))
    return curves | {"floor": floor}, scores


def temperature(state, data):
    now = TAUS.index(float(state))
    curves, scores = _temperatures()
    logits = np.sort(scores[now, 0])[::-1] / state
    p = np.exp(logits - logits[0])
    return {
        "taus": np.array(TAUS),
        "probabilities": (p / p.sum())[:20],
        "uniform": np.log(scores.shape[2]),
        **{f"{name}_all": values for name, values in curves.items()},
        **{name: values[now] for name, values in curves.items()},
    }


# ---- whitening real vectors -----------------------------------------------------------------------------------------

AMOUNTS = tuple(k / 10 for k in range(13))
SETS = {"films": "movielens.txt_title_genre64", "names": "emoji.txt128", "pictures": "emoji.noto128"}
_once = {}  # an lru_cache cannot hash arrays; the data are the same for all states


def _together(data):
    """(films, films): the cosine of two films' likes, n_ij / sqrt(n_i n_j)."""
    likes = np.zeros((int(data["movielens.user"].max()) + 1, int(data["movielens.item"].max()) + 1), np.float32)
    likes[data["movielens.user"], data["movielens.item"]] = 1
    count = likes.sum(0)
    return likes.T @ likes / np.sqrt(np.outer(count, count))


def _alike(data):
    """name -> (vectors, queries, true likeness of each query to every item)."""
    kind = data["emoji.sub"]
    result = {}
    for name, key in SETS.items():
        vectors = data[key].astype(np.float32)
        queries = np.random.default_rng(0).choice(len(vectors), QUERIES, replace=False)
        truth = _together(data)[queries] if name == "films" else (kind[queries][:, None] == kind).astype(np.float32)
        result[name] = vectors - vectors.mean(0), queries, truth
    return result


def _whitened(data):
    if not _once:
        for name, (vectors, queries, truth) in _alike(data).items():
            variance = np.linalg.eigvalsh(np.cov(vectors.T))[::-1]
            principal = vectors @ np.linalg.eigh(np.cov(vectors.T))[1][:, ::-1]
            chance = (truth.sum() - truth[np.arange(QUERIES), queries].sum()) / (truth.size - QUERIES)
            quality = []
            for amount in AMOUNTS:
                y = _unit(principal * variance ** (-amount / 2))
                near = _nearest(y[queries] @ y.T, queries)
                quality.append(np.take_along_axis(truth, near, 1).mean() / chance)
            _once[name] = np.array(quality), variance
    return _once


def whitening(state, data):
    found, now = _whitened(data), AMOUNTS.index(float(state))
    result = {"amounts": np.array(AMOUNTS)}
    for name, (quality, variance) in found.items():
        left = variance ** (1 - state)
        kept = quality / quality[0]
        result |= {f"{name}_all": kept, name: kept[now], f"{name}_times": quality[now]}
        result |= {f"{name}_spectrum": left / left.sum(), f"{name}_dim": left.sum() ** 2 / (left**2).sum()}
    return result


# ---- keeping the first entries --------------------------------------------------------------------------------------

WIDTHS = (2, 3, 4, 6, 8, 12, 16, 20, 24, 32, 40, 48, 64, 80, 96, 112, 128)
_cut_once = {}


def _cuts(data, unit):
    """variant -> (widths,): same-kind share of the ten nearest, and how many lists the most frequent item is in."""
    if not _cut_once:
        full, kind = _unit(data["emoji.txt128"].astype(np.float64)), data["emoji.sub"]
        turned = full @ np.linalg.qr(np.random.default_rng(0).normal(size=(128, 128)))[0]
        queries = np.random.default_rng(1).choice(len(full), QUERIES, replace=False)
        for name, vectors, again in (("ordered", full, True), ("raw", full, False), ("turned", turned, True)):
            right, hub = [], []
            for width in WIDTHS:
                y = unit(vectors[:, :width]) if again else vectors[:, :width]
                near = _nearest(y[queries] @ y.T, queries)
                right.append((kind[near] == kind[queries][:, None]).mean())
                hub.append(np.bincount(near.ravel()).max() / QUERIES)
            _cut_once[f"{name}_right"], _cut_once[f"{name}_hub"] = np.array(right), np.array(hub)
        _cut_once["ordered_energy"] = np.array([(full[:, :w] ** 2).sum(1).mean() for w in WIDTHS])
    return _cut_once


def truncate(state, data, solution):
    found = _cuts(data, lambda x: solution.normalize_modalities([x], "l2", None, 1e-9)[0])
    now = WIDTHS.index(int(state))
    return {
        "widths": np.array(WIDTHS),
        **{f"{name}_all": values for name, values in found.items()},
        **{name: values[now] for name, values in found.items()},
    }
