"""What the figures of "Content meets behaviour" show: MovieLens likes and film texts, and one small simulation."""

from functools import lru_cache

import numpy as np
import torch
from torch.nn import functional as F

torch.set_num_threads(1)
SHOWN = 10
_once = {}  # an lru_cache cannot hash arrays; the data are the same for all states


def _unit(rows):
    return rows / np.maximum(np.linalg.norm(rows, axis=1, keepdims=True), 1e-9)


def _likes(data):
    """(users, films) 0 or 1, and unit vectors of the films' texts."""
    user, item = (data[f"movielens.{name}"].astype(int) for name in ("user", "item"))
    likes = np.zeros((user.max() + 1, item.max() + 1), np.float32)
    likes[user, item] = 1
    return likes, _unit(data["movielens.txt_title_genre64"].astype(np.float32))


def _taste(likes):
    """(films, films): the correlation of two films' columns of likes; common popularity does not count."""
    centred = likes - likes.mean(0)
    return np.corrcoef(centred.T + 1e-9 * np.random.default_rng(0).normal(size=centred.T.shape)).astype(np.float32)


def _cold(films, seed):
    """A fifth of the films as new ones, and the rest."""
    new = np.random.default_rng(seed).random(films) < 0.2
    return np.flatnonzero(new), np.flatnonzero(~new)


def _top(scores, k=SHOWN):
    return np.argpartition(-scores, k, axis=1)[:, :k]


def _place(scores, wanted):
    """How many columns of a row score above each wanted one, (rows, wanted)."""
    own = np.take_along_axis(scores, wanted, 1)
    return np.stack([(scores > column[:, None]).sum(1) for column in own.T], axis=1)


# ---- looking alike and being liked alike ----------------------------------------------------------------------------

DEPTHS = (10, 15, 20, 30, 50, 70, 100, 150, 200, 300, 400, 600, 800, 1100, 1500, 1850)


def _depths(data):
    """name -> (DEPTHS,): of the ten warm films liked most together with a new one, the share among the k nearest."""
    if "depths" not in _once:
        likes, text = _likes(data)
        new, old = _cold(len(text), 0)
        taste = _taste(likes)[np.ix_(new, old)]
        _, s, vt = np.linalg.svd(likes[:, old] / np.sqrt(likes[:, old].sum(0)), full_matrices=False)
        factors = vt[:32].T * s[:32]  # what behaviour says about the old films
        gram = text[old].T @ text[old] + 10 * np.eye(text.shape[1])
        projected = _unit(text @ np.linalg.solve(gram, text[old].T @ factors))
        best = _top(taste)
        scores = {"text": text[new] @ text[old].T, "projected": projected[new] @ projected[old].T}
        places = {name: _place(s, best) for name, s in scores.items()}
        found = {name: np.array([(place < k).mean() for k in DEPTHS]) for name, place in places.items()}
        near = {name: np.take_along_axis(taste, _top(s), 1).mean() for name, s in scores.items()}
        count = likes.sum(0)
        cosine = (likes.T @ likes / np.sqrt(np.outer(count, count)))[np.ix_(new, old)]
        _once["depths"] = (
            found,
            {
                "films": len(old),
                "half": np.median(places["text"]) + 1,
                "taste_random": taste.mean(),
                "taste_text": near["text"],
                "taste_projected": near["projected"],
                "cosine_text": np.take_along_axis(cosine, _top(scores["text"]), 1).mean(),
                "cosine_popular": cosine[:, np.argsort(-count[old])[:SHOWN]].mean(),
                "taste_popular": taste[:, np.argsort(-count[old])[:SHOWN]].mean(),
                "taste_best": np.take_along_axis(taste, best, 1).mean(),
            },
        )
    return _once["depths"]


def depth(state, data):
    found, numbers = _depths(data)
    now = DEPTHS.index(int(state))
    chance = np.array(DEPTHS) / numbers["films"]
    return {
        "depths": np.array(DEPTHS),
        "chance_all": chance,
        "chance": chance[now],
        **numbers,
        **{f"{name}_all": values for name, values in found.items()},
        **{name: values[now] for name, values in found.items()},
    }


# ---- a film's age ---------------------------------------------------------------------------------------------------

AGES, SPLITS = (1, 2, 3, 4, 5, 6, 8, 10, 12, 14, 16, 18, 20), 3
SHRINKS, WEIGHTS = (5, 20, 60), (0, 0.25, 0.5, 1, 2, 4)


def _standard(scores):
    return (scores - scores.mean(1, keepdims=True)) / np.maximum(scores.std(1, keepdims=True), 1e-9)


def _quality(scores, taste):
    """Mean taste of the ten best; equal scores are drawn by lot."""
    lot = 1e-6 * np.random.default_rng(1).random(scores.shape)
    return float(np.take_along_axis(taste, _top(scores + lot), 1).mean())


def _one_split(likes, text, user, item, time, seed):
    """Quality of neighbours for new films at each age: from their text, from their first likes, from both.

    The first likes come from one half of the users, the taste that judges from the other half. How much to trust
    few likes is chosen on a hundred old films.
    """
    rng = np.random.default_rng(100 + seed)
    mine = rng.random(len(likes)) < 0.5
    new, old = _cold(len(text), seed)
    taste, popular = _taste(likes[~mine]), likes[mine].sum(0)
    known = (popular >= AGES[-1]) & (likes[~mine].sum(0) >= SHOWN)
    groups = {"tuning": rng.permutation(old[known[old]])[:100], "test": new[known[new]]}
    pool = np.setdiff1d(old, groups["tuning"])
    order = np.lexsort((time, item))
    order = order[mine[user[order]]]  # the likes of our half, film by film, the earliest first
    fans = {film: user[order[item[order] == film]] for films in groups.values() for film in films}
    judged = {name: taste[np.ix_(films, pool)] for name, films in groups.items()}
    by_text = {name: _standard(text[films] @ text[pool].T) for name, films in groups.items()}

    def by_likes(name, age, shrink):
        first = np.zeros((len(groups[name]), len(likes)), np.float32)
        for row, film in enumerate(groups[name]):
            first[row, fans[film][:age]] = 1
        return _standard(first @ likes[:, pool] / np.sqrt(age * (popular[pool] + shrink)))

    found = {"text": [], "id": [], "both": []}
    for age in AGES:
        shrink = max(SHRINKS, key=lambda k: _quality(by_likes("tuning", age, k), judged["tuning"]))
        likes_of = {name: by_likes(name, age, shrink) for name in groups}
        weight = max(WEIGHTS, key=lambda w: _quality(by_text["tuning"] + w * likes_of["tuning"], judged["tuning"]))
        found["text"].append(_quality(by_text["test"], judged["test"]))
        found["id"].append(_quality(likes_of["test"], judged["test"]))
        found["both"].append(_quality(by_text["test"] + weight * likes_of["test"], judged["test"]))
    return {name: np.array(values) for name, values in found.items()} | {"tested": len(groups["test"])}


def _ages(data):
    if "ages" not in _once:
        likes, text = _likes(data)
        user, item, time = (data[f"movielens.{name}"].astype(int) for name in ("user", "item", "ts"))
        splits = [_one_split(likes, text, user, item, time, seed) for seed in range(SPLITS)]
        _once["ages"] = {name: sum(s[name] for s in splits) / SPLITS for name in splits[0]}
    return _once["ages"]


def age(state, data):
    found, now = _ages(data), AGES.index(int(state))
    curves = ("text", "id", "both")
    return {
        "ages": np.array(AGES),
        "tested": found["tested"],
        **{f"{name}_all": found[name] for name in curves},
        **{name: found[name][now] for name in curves},
    }


# ---- a constant that cannot learn -----------------------------------------------------------------------------------

ITEMS, NEW, STYLES, LOOK, WANT, CODES = 1500, 500, 48, 16, 8, 16
SIGHTINGS = (1, 2, 3, 5, 7, 10, 15, 20, 30, 50, 70, 100, 150, 200)


def _kmeans(x, k, rng):
    centres = x[rng.choice(len(x), k, replace=False)]
    for _ in range(20):
        code = np.argmax(x @ centres.T - 0.5 * (centres**2).sum(1), axis=1)
        centres = np.stack([x[code == c].mean(0) if (code == c).any() else centres[c] for c in range(k)])
    return code, centres[code]


def _explained(guess, truth):
    return 1 - np.sum((truth - guess) ** 2) / np.sum(truth**2)


@lru_cache
def _learning():
    """Items of 48 styles: what they look like, and what users want of them, which has nothing to do with the look
    beyond the style. For each number of sightings: explained share on those items and on new ones."""
    rng = np.random.default_rng(0)
    style = rng.integers(STYLES, size=ITEMS + NEW)
    look = rng.normal(size=(STYLES, LOOK))[style] + 0.3 * rng.normal(size=(ITEMS + NEW, LOOK))
    want = 0.8 * rng.normal(size=(STYLES, WANT))[style] + 0.6 * rng.normal(size=(ITEMS + NEW, WANT))
    first, coarse = _kmeans(look, CODES, rng)
    second, _ = _kmeans(look - coarse, CODES, rng)
    codes = np.concatenate([np.eye(CODES)[first], np.eye(CODES)[second], np.eye(CODES**2)[CODES * first + second]], 1)
    result = {}
    for seen in SIGHTINGS:
        noise = 4 / np.sqrt(seen)
        heard = want[:ITEMS] + noise * rng.normal(size=(ITEMS, WANT))

        def fit(x, heard=heard, noise=noise):
            gram = x[:ITEMS].T @ x[:ITEMS] + (1 + noise**2) * np.eye(x.shape[1])
            return x @ np.linalg.solve(gram, x[:ITEMS].T @ heard)

        by_code = fit(codes)
        own = 0.36 / (0.36 + noise**2)  # how much of what is left to believe of the item itself
        guesses = {
            "frozen": fit(look),
            "codes": by_code,
            "id": np.concatenate([heard / (1 + noise**2), np.zeros((NEW, WANT))]),
            "joint": np.concatenate([by_code[:ITEMS] + own * (heard - by_code[:ITEMS]), by_code[ITEMS:]]),
        }
        for name, guess in guesses.items():
            result.setdefault(f"{name}_seen", []).append(_explained(guess[:ITEMS], want[:ITEMS]))
            result.setdefault(f"{name}_new", []).append(_explained(guess[ITEMS:], want[ITEMS:]))
    return {name: np.array(values) for name, values in result.items()}


def learn(state, data):
    found, now = _learning(), SIGHTINGS.index(int(state))
    return {
        "sightings": np.array(SIGHTINGS),
        **{f"{name}_all": values for name, values in found.items()},
        **{name: values[now] for name, values in found.items()},
    }


# ---- two versions in one index --------------------------------------------------------------------------------------

SHARES, WITHIN = tuple(k / 20 for k in range(21)), 100


def _encoder(text, users, films, clip_loss, seed, steps=150, batch=256):
    """A small network on film texts, trained so that two films liked by one user are close; unit vectors (films, 32)."""
    g, rng = torch.Generator().manual_seed(seed), np.random.default_rng(seed)
    first = (0.25 * torch.randn(text.shape[1], 128, generator=g)).requires_grad_()
    second = (torch.randn(128, 32, generator=g) / 128**0.5).requires_grad_()
    x = torch.from_numpy(text)
    last = np.searchsorted(users, users, side="right") - 1
    optimizer = torch.optim.Adam([first, second], lr=0.003)
    for _ in range(steps):
        one = rng.integers(len(films), size=batch)
        other = np.minimum(one + rng.integers(1, 20, size=batch), last[one])
        a, b = (F.relu(x[films[rows]] @ first) @ second for rows in (one, other))
        optimizer.zero_grad()
        clip_loss(a, b, 10.0).backward()
        optimizer.step()
    with torch.no_grad():
        return F.normalize(F.relu(x @ first) @ second, dim=1).numpy()


def _mixtures(data, clip_loss):
    """For each share of films that are backfilled: recall within 100, and how many of the ten best are not."""
    if "mixtures" not in _once:
        likes, text = _likes(data)
        queries, pool = _cold(len(text), 0)
        best = _top(_taste(likes)[np.ix_(queries, pool)])
        users, films = np.nonzero(likes * np.isin(np.arange(len(text)), pool))
        before, after = (_encoder(text, users, films, clip_loss, seed) for seed in (0, 1))
        centred = [_unit(version - version[pool].mean(0)) for version in (before, after)]
        turn = np.random.default_rng(2).permutation(len(pool)) / len(pool)
        old_old, old_new, new_old, new_new = (q[queries] @ p[pool].T for q in (before, after) for p in (before, after))
        found = {name: [] for name in ("new", "old", "merged", "stale", "stale_centred")}
        for share in SHARES:
            fresh = turn < share
            by_new = np.where(fresh, new_new, new_old)
            found["new"].append((_place(by_new, best) < WITHIN).mean())
            found["old"].append((_place(np.where(fresh, old_new, old_old), best) < WITHIN).mean())
            # two indices: each gives its best in proportion to its size
            place_new, place_old = (_place(np.where(m, s, -9), best) for m, s in ((fresh, new_new), (~fresh, old_old)))
            size = np.where(fresh[best], fresh.sum(), (~fresh).sum())
            found["merged"].append((np.where(fresh[best], place_new, place_old) < WITHIN * size / len(pool)).mean())
            found["stale"].append((~fresh)[_top(by_new)].mean())
            by_centred = centred[1][queries] @ np.where(fresh[:, None], centred[1][pool], centred[0][pool]).T
            found["stale_centred"].append((~fresh)[_top(by_centred)].mean())
        cosines = {
            "cos_within": new_new.mean(),
            "cos_across": new_old.mean(),
            "cos_same": (before * after).sum(1).mean(),
        }
        _once["mixtures"] = {name: np.array(values) for name, values in found.items()}, cosines
    return _once["mixtures"]


def stale(state, data, solution):
    found, cosines = _mixtures(data, solution.clip_loss)
    now = SHARES.index(float(state))
    return {
        "shares": np.array(SHARES),
        **cosines,
        **{f"{name}_all": values for name, values in found.items()},
        **{name: values[now] for name, values in found.items()},
    }
