"""What the figures of "Accuracy misleads" show: one shop, from fixed seeds; the metrics are those of the exercises."""

from functools import lru_cache

import numpy as np
from world import make_world

# ---- accuracy and density ------------------------------------------------------------------------------------------

DENSITIES = (50, 40, 30, 25, 20, 15, 10, 7, 5, 3, 2, 1, 0.7, 0.5, 0.3, 0.2, 0.117)  # % of the cells that are liked
PUBLISHED = {  # users, items, interactions; MMRec, evaluation/README.md
    "baby": (19_445, 7_050, 160_792),
    "sports": (35_598, 18_357, 296_337),
    "electronics": (192_403, 63_001, 1_689_188),
}
SHORT, SHOWN = 20, 10  # items a user gets: in the first figure, of 200, and in the last three


def _best(scores, k):
    """(users, items) bool: the k best of every row."""
    chosen = np.zeros(scores.shape, bool)
    np.put_along_axis(chosen, np.argpartition(-scores, k - 1, axis=1)[:, :k], True, axis=1)
    return chosen


@lru_cache
def _by_density(f1_suite):
    """Density -> the scores of the empty recommender and of one that knows the taste up to noise."""
    world = make_world(seed=0, users=500, items=200)
    rng = np.random.default_rng(1)
    felt, guessed = (world.affinity + 0.4 * rng.normal(size=world.affinity.shape) for _ in range(2))
    recommended = _best(guessed, SHORT)
    scores = {"nothing": [], "list": []}
    for density in DENSITIES:
        liked = (felt > np.quantile(felt, 1 - density / 100)).astype(int)
        scores["nothing"].append(f1_suite(liked, np.zeros_like(liked), 0.0))
        scores["list"].append(f1_suite(liked, recommended.astype(int), 0.0))
    return scores


def all_zero(state, data, solution):
    scores, now = _by_density(solution.f1_suite), DENSITIES.index(state)
    curves = {
        f"{model}_{metric}": np.array([s[metric] for s in scores[model]])
        for model, metric in (("nothing", "accuracy"), ("list", "accuracy"), ("list", "precision"), ("list", "recall"))
    }
    zero = {name: 1 - n / (users * items) for name, (users, items, n) in PUBLISHED.items()}
    return {
        "densities": np.array(DENSITIES),
        **{f"{name}_all": curve for name, curve in curves.items()},
        **{name: curve[now] for name, curve in curves.items()},
        **zero,
        "published": np.array([100 * (1 - accuracy) for accuracy in zero.values()]),
    }


# ---- one shop, split ----------------------------------------------------------------------------------------------

USERS, ITEMS, RANK = 300, 800, 30
CUTS = (1, 2, 3, 5, 7, 10, 12, 15, 18, 20, 25, 30, 35, 40, 45, 50)
SAMPLED = 100


@lru_cache
def _shop():
    """Seen and held-out likes, (users, items) bool, and the scores of a truncated SVD of what was seen."""
    world = make_world(seed=0, users=USERS, items=ITEMS, popularity=0.8)
    rng = np.random.default_rng(2)
    activity = rng.gamma(2.0, 0.5, (USERS, 1))  # some users like few things, some like many
    chance = activity * world.popularity * world.like_probability(2.5, -1.5)
    liked = rng.random(chance.shape) < np.minimum(30 * chance / chance.sum(1).mean(), 0.9)
    held_out = liked & (rng.random(liked.shape) < 0.25)
    seen = liked & ~held_out
    u, s, vt = np.linalg.svd(seen.astype(float), full_matrices=False)
    return seen, held_out, (u[:, :RANK] * s[:RANK]) @ vt[:RANK]


@lru_cache
def _protocols(metrics_at_k):
    """Protocol -> metric -> one value a cut: seen items masked, seen items left in, 100 sampled negatives."""
    seen, held_out, scores = _shop()
    rng = np.random.default_rng(3)
    masked = np.where(seen, -np.inf, scores)
    noise = np.where(seen | held_out, 2.0, rng.random(seen.shape))
    candidates = held_out | (noise.argsort(axis=1).argsort(axis=1) < SAMPLED)
    positives = [np.flatnonzero(row) for row in held_out]
    result = {}
    for name, ranking in (("full", masked), ("left_in", scores), ("sampled", np.where(candidates, scores, -np.inf))):
        ranked = list(np.argsort(-ranking, axis=1)[:, : max(CUTS)])
        at = [metrics_at_k(ranked, positives, k) for k in CUTS]
        result[name] = {metric: np.array([values[metric] for values in at]) for metric in at[0]}
    return result


def protocol(state, data, solution):
    results, now = _protocols(solution.recall_precision_hr_at_k), CUTS.index(int(state))
    seen, held_out, scores = _shop()
    curves = {name: values["recall"] for name, values in results.items()}
    curves |= {"precision": results["full"]["precision"], "hr": results["full"]["hr"]}
    top = np.take_along_axis(seen, np.argsort(-scores, axis=1)[:, : int(state)], axis=1)
    return {
        "cuts": np.array(CUTS),
        **{f"{name}_all": curve for name, curve in curves.items()},
        **{name: curve[now] for name, curve in curves.items()},
        "known": top.mean(),
        "lists": (held_out.sum(1) > 0).sum(),
        "positives": held_out.sum(1)[held_out.any(1)].mean(),
    }


# ---- three averages of F1 -----------------------------------------------------------------------------------------

LEANS = tuple(round(0.1 * step, 1) for step in range(21))
KINDS = ("micro", "macro", "per_user")


def _standardised(x):
    return (x - x.mean(axis=-1, keepdims=True)) / (x.std(axis=-1, keepdims=True) + 1e-9)


@lru_cache
def _by_lean(f1_suite):
    """Kind of F1 -> one value a weight of popularity; and the share of the catalogue that anybody gets to see."""
    seen, held_out, scores = _shop()
    own, popular = _standardised(scores), _standardised(seen.sum(0))
    curves = {name: [] for name in (*KINDS, "breadth")}
    for lean in LEANS:
        chosen = _best(np.where(seen, -np.inf, own + lean * popular), SHOWN)
        result = f1_suite(held_out.astype(int), chosen.astype(int), 0.0) | {"breadth": chosen.any(0).mean()}
        for name, curve in curves.items():
            curve.append(result[name])
    return {name: np.array(curve) for name, curve in curves.items()}


def three_f1(state, data, solution):
    curves, now = _by_lean(solution.f1_suite), LEANS.index(state)
    positives = _shop()[1].sum(1)
    return {
        "leans": np.array(LEANS),
        "ceiling": np.mean(2 * np.minimum(positives, SHOWN) / (positives + SHOWN)),  # per user, of perfect lists
        "ceiling_of_one": 2 / (1 + SHOWN),
        **{f"{kind}_all": curve for kind, curve in curves.items()},
        **{kind: curve[now] for kind, curve in curves.items()},
    }


# ---- order ----------------------------------------------------------------------------------------------------------

OTHERS = (2, 0, 1, 0, 0, 2, 0, 1, 0, 0, 0, 0, 0, 0)  # grades of the other items, in the order of the model
PLACES = tuple(range(1, 16))


def _with_best_at(place):
    return np.insert(np.array(OTHERS, dtype=float), place - 1, 3.0)


def order(state, data, solution):
    lists = [_with_best_at(place) for place in PLACES]
    relevant = np.count_nonzero(lists[0])
    curves = {gain: np.array([solution.ndcg_at_k(r, SHOWN, gain) for r in lists]) for gain in ("linear", "exp")}
    curves["f1"] = np.array([2 * np.count_nonzero(r[:SHOWN]) / (SHOWN + relevant) for r in lists])
    now = int(state) - 1
    return {
        "places": np.array(PLACES),
        "grades": lists[now],
        **{f"{name}_all": curve for name, curve in curves.items()},
        **{name: curve[now] for name, curve in curves.items()},
    }


# ---- covers that promise too much -----------------------------------------------------------------------------------

WEIGHTS = tuple(round(0.1 * step, 1) for step in range(21))


def _sigmoid(x):
    return 1 / (1 + np.exp(-x))


@lru_cache
def _by_cover(ndcg_at_k):
    """NDCG@10 on held-out clicks, and what a list of ten brings, for every weight of the cover's allure."""
    world = make_world(seed=0, users=200, items=300)
    rng = np.random.default_rng(4)
    allure = rng.normal(size=300)
    click = _sigmoid(1.5 * world.affinity + 1.5 * allure - 3)
    content = _sigmoid(1.5 * world.affinity - 0.8 * allure)  # after the click: watched on, not closed at once
    clicked = (rng.random(click.shape) < click).astype(float)  # a log of random exposure
    guessed = world.affinity + 0.4 * rng.normal(size=click.shape)
    rows = []
    for weight in WEIGHTS:
        ranked = np.argsort(-(guessed + weight * allure), axis=1)
        top = ranked[:, :SHOWN]
        clicks, satisfied = (np.take_along_axis(x, top, 1) for x in (click, click * content))
        regrets = clicks.sum(1) - satisfied.sum(1)
        ndcg = np.mean([ndcg_at_k(row[order], SHOWN, "linear") for row, order in zip(clicked, ranked, strict=True)])
        back = _sigmoid(0.6 * satisfied.sum(1) - 0.6 * regrets).mean()
        rows.append((ndcg, clicks.sum(1).mean(), satisfied.sum(1).mean(), regrets.mean(), back))
    names = ("ndcg", "clicks", "satisfied", "regrets", "back")
    return dict(zip(names, np.array(rows).T, strict=True))


def covers(state, data, solution):
    curves, now = _by_cover(solution.ndcg_at_k), WEIGHTS.index(state)
    best = int(np.argmax(curves["ndcg"]))
    return {
        "weights": np.array(WEIGHTS),
        "best": WEIGHTS[best],
        "most_satisfied": WEIGHTS[int(np.argmax(curves["satisfied"]))],
        "regrets_times": curves["regrets"][best] / curves["regrets"][0],
        **{f"{name}_best": curve[best] for name, curve in curves.items()},
        **{f"{name}_all": curve for name, curve in curves.items()},
        **{name: curve[now] for name, curve in curves.items()},
    }
