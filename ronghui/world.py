"""The synthetic world behind the lessons: a small shop in which what every modality knows is known.

Items have latent traits in blocks: one that all modalities show (`shared`), and one that only a single modality
shows (named as the modality). A modality's features are a linear image of the shared and of its own block, plus
noise. Users have a taste for traits; a click needs that the item is seen at its position and that it is liked.
Everything comes from one seed. numpy only: it is offered to a lesson's compute.py as the module `world`.

    world = make_world(seed=0, noise={"image": 0.5, "text": 0.1}, missing={"image": 0.2})
    world.features["image"]        # (items, 32); rows of items without an image are NaN
    world.knows("image")           # share of the variance of taste that the image can explain at best
    log = world.log(sessions=2000) # exposures and clicks, with position bias and popularity
"""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

import numpy as np

SHARED = "shared"


@dataclass(frozen=True)
class Log:
    """What the shop recorded: one entry an exposure, all arrays of shape (exposures,), ordered by time.

    `position` counts from 0 at the top; `liked` is what a click would have been at a position that is always seen,
    which no real log holds.
    """

    user: np.ndarray
    item: np.ndarray
    day: np.ndarray
    position: np.ndarray
    clicked: np.ndarray
    liked: np.ndarray


@dataclass(frozen=True)
class World:
    """Items, their features and the users' taste.

    `traits`: block -> (items, k_block); `features`: modality -> (items, D_modality), NaN rows where it is missing;
    `present`: modality -> (items,) bool, True = valid; `taste`: block -> (users, k_block); `affinity`: (users, items),
    mean 0 and variance 1; `popularity`: (items,), sums to 1; `uploaded`: (items,) days since the shop opened.
    """

    traits: Mapping[str, np.ndarray]
    features: Mapping[str, np.ndarray]
    present: Mapping[str, np.ndarray]
    taste: Mapping[str, np.ndarray]
    affinity: np.ndarray
    popularity: np.ndarray
    uploaded: np.ndarray
    days: float
    position_bias: float
    seed: int

    def knows(self, *modalities: str) -> float:
        """The share of the variance of `affinity`, in [0, 1], that lies in traits which these modalities show.

        No model on their features alone can explain more of it; noise and missing items only take away.
        """
        visible = {SHARED, *modalities} if modalities else set()
        part = sum((self.taste[b] @ self.traits[b].T for b in self.traits if b in visible), np.zeros((1, 1)))
        whole = sum((self.taste[b] @ self.traits[b].T for b in self.traits), np.zeros((1, 1)))
        return float(np.var(part) / np.var(whole))

    def like_probability(self, slope: float = 2.0, base: float = -1.0) -> np.ndarray:
        """(users, items): sigma(slope * affinity + base), the chance that a user who sees the item likes it."""
        probability: np.ndarray = 1 / (1 + np.exp(-(slope * self.affinity + base)))
        return probability

    def seen_probability(self, positions: int) -> np.ndarray:
        """(positions,): the chance that a position is looked at, (1 + position)^-position_bias (position-based model)."""
        seen: np.ndarray = (1.0 + np.arange(positions)) ** -self.position_bias
        return seen

    def log(self, sessions: int = 1000, positions: int = 10, seed: int = 0) -> Log:
        """Shows `positions` items a session, drawn by popularity among those uploaded, the most popular on top.

        A click = seen * liked, with `seen_probability` and `like_probability`.
        """
        rng = np.random.default_rng((self.seed, seed))
        users = len(self.affinity)
        likes, seen = self.like_probability(), self.seen_probability(positions)
        days = np.sort(rng.uniform(self.uploaded.min(), self.days, sessions))
        shown = []
        for day in days:
            there = np.flatnonzero(self.uploaded <= day)
            # the largest of log p + Gumbel noise are a draw without replacement, in proportion to p
            keys = np.log(self.popularity[there]) + rng.gumbel(size=len(there))
            slate = there[np.argsort(-keys)[:positions]]
            slate = slate[np.argsort(-self.popularity[slate], kind="stable")]
            who = rng.integers(users)
            liked = rng.random(len(slate)) < likes[who, slate]
            clicked = liked & (rng.random(len(slate)) < seen[: len(slate)])
            place = np.arange(len(slate))
            shown.append((np.full(len(slate), who), slate, np.full(len(slate), day), place, clicked, liked))
        return Log(*(np.concatenate(column) for column in zip(*shown, strict=True)))


def make_world(
    seed: int = 0,
    *,
    users: int = 200,
    items: int = 300,
    dims: Mapping[str, int] | None = None,
    shared: int = 2,
    unique: Mapping[str, int] | int = 2,
    matters: Mapping[str, float] | None = None,
    noise: Mapping[str, float] | float = 0.3,
    missing: Mapping[str, float] | float = 0.0,
    popularity: float = 1.0,
    days: float = 30.0,
    position_bias: float = 1.0,
) -> World:
    """A world of `users` and `items`; `dims` names the modalities and the width of their features.

    `shared` and `unique` are numbers of traits; `matters` is how much of the taste each block holds (its share of
    the variance, before normalising; default: every block as much as its number of traits); `noise` the standard
    deviation added to features whose signal has variance 1; `missing` the share of items without the modality, at
    random; item i is shown in proportion to rank_i^-popularity; items are uploaded uniformly over `days`.

    Raises ValueError for a modality named `shared`, or a share outside [0, 1].
    """
    dims = dict(dims or {"image": 32, "text": 16})
    if SHARED in dims:
        raise ValueError("a modality cannot be named `shared`")
    traits_of = {SHARED: shared, **_each(unique, dims)}
    noise_of, missing_of = _each(noise, dims), _each(missing, dims)
    if not all(0 <= share <= 1 for share in missing_of.values()):
        raise ValueError("`missing` is a share between 0 and 1")
    weight = {block: float(k) for block, k in traits_of.items()} | dict(matters or {})
    rng = np.random.default_rng(seed)
    traits = {block: rng.normal(size=(items, k)) for block, k in traits_of.items()}
    features, present = {}, {}
    for name, width in dims.items():
        known = np.concatenate([traits[SHARED], traits[name]], axis=1)
        mixing = rng.normal(size=(known.shape[1], width)) / np.sqrt(max(known.shape[1], 1))
        shown = known @ mixing + noise_of[name] * rng.normal(size=(items, width))
        there = rng.random(items) >= missing_of[name]
        features[name], present[name] = np.where(there[:, None], shown, np.nan), there
    taste = {block: rng.normal(size=(users, k)) * np.sqrt(weight[block] / max(k, 1)) for block, k in traits_of.items()}
    raw = sum((taste[block] @ traits[block].T for block in traits), np.zeros((users, items)))
    scale = raw.std() or 1.0
    taste = {block: values / scale for block, values in taste.items()}
    rank = rng.permutation(items) + 1.0
    weights = rank**-popularity
    return World(
        traits,
        features,
        present,
        taste,
        (raw - raw.mean()) / scale,
        weights / weights.sum(),
        rng.uniform(0, days, items),
        days,
        position_bias,
        seed,
    )


def _each(value: Any, names: Mapping[str, int]) -> dict[str, Any]:
    """One value for every modality; what a mapping leaves out is a KeyError that names it."""
    return {name: value[name] if isinstance(value, Mapping) else value for name in names}
