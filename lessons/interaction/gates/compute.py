"""What the figures of "Gates" show: small worlds from fixed seeds, one torch thread."""

from functools import lru_cache

import numpy as np
import torch
from torch.nn import functional as F
from world import make_world

torch.set_num_threads(1)


def _at(state, grid, curves):
    """The curves over all states, and their values at this one."""
    now = int(np.argmin(abs(grid - state)))
    return {
        "grid": grid,
        "now": grid[now],
        **{f"{k}_all": c for k, c in curves.items()},
        **{k: c[now] for k, c in curves.items()},
    }


def _tensor(arrays):
    return torch.tensor(np.asarray(arrays), dtype=torch.float32)


def _weights(generator, runs, rows, columns, scale=1.0):
    """Starting weights (runs, rows, columns), the same for every run: many models are trained at once."""
    one = scale * torch.randn(1, rows, columns, generator=generator) / rows**0.5
    return one.repeat(runs, 1, 1).requires_grad_()


def _train(parameters, loss, steps, rate=0.03, optimizer=torch.optim.Adam):
    """Steps with a rate that falls to nothing; yields the loss of each run at each step."""
    descent = optimizer(parameters, lr=rate)
    cooling = torch.optim.lr_scheduler.LinearLR(descent, 1.0, 0.02, steps)
    for _ in range(steps):
        descent.zero_grad()
        each = loss()
        each.sum().backward()
        descent.step()
        cooling.step()
        yield each.detach()


# ---- covers and titles that know the same, with errors of different size --------------------------------------------

TRAITS, WIDE, NARROW, UNITS, TRAIN = 6, 16, 12, 12, 1500
TITLE, CLEAN = 0.8, 0.3  # standard deviations of the errors; a trait has 1


@lru_cache
def _market():
    """Traits (items, 6), tastes, errors of cover and title, the mixings of the two encoders, and a direction for marks."""
    world = make_world(seed=0, users=100, items=TRAIN + 2000, shared=TRAITS, unique=0)
    traits, rng = world.traits["shared"], np.random.default_rng(1)
    mixings = [rng.normal(size=(TRAITS, width)) / TRAITS**0.5 for width in (WIDE, NARROW)]
    return traits, world.taste["shared"], rng.normal(size=(2, *traits.shape)), mixings, rng.normal(size=WIDE) / 2


def _views(sizes, mark):
    """Cover and title vectors, and the best guess of the traits for one who knows the error sizes (items, traits)."""
    traits, _, errors, mixings, direction = _market()
    cover, title = traits + sizes * errors[0], traits + TITLE * errors[1]
    best = (cover / sizes**2 + title / TITLE**2) / (1 + 1 / sizes**2 + 1 / TITLE**2)
    return cover @ mixings[0] + np.outer(mark, direction), title @ mixings[1], best


def _explained(guess):
    """The share of the variance of the users' preferences that a guess of the traits explains, on new items."""
    traits, taste, *_ = _market()
    wanted, said = (rows[TRAIN:] @ taste.T for rows in (traits, guess))
    return 1 - ((said - wanted) ** 2).mean() / wanted.var()


def _fit(views, gates, steps=300):
    """Trains h = z * tanh(Wx x) + (1 - z) * tanh(Wy y) and a layer from h to the traits, one run for each of `gates`.

    A gate is "fixed", "linear" (a number a unit), "scalar" (one for all units) or "hidden" (behind a ReLU layer).
    Returns the parameters and the scores on new items: a row for each kind of gate, then one for the best guess.
    """
    (x, y), g, runs = (
        (_tensor([view[k] for view in views]) for k in (0, 1)),
        torch.Generator().manual_seed(0),
        len(gates),
    )
    traits, taste, *_ = _market()
    goal, root = _tensor(traits), _tensor(np.linalg.cholesky(taste.T @ taste))  # |v root|^2 = sum over users of (v u)^2
    weigh_x, weigh_y, out = (_weights(g, runs, a, b) for a, b in ((WIDE, UNITS), (NARROW, UNITS), (UNITS, TRAITS)))
    gate = _weights(g, runs, WIDE + NARROW, UNITS, 0.3)
    first, second = _weights(g, runs, WIDE + NARROW + 1, 16), _weights(g, runs, 17, UNITS, 0.3)
    linear, scalar, hidden = (
        _tensor([name == kind for name in gates])[:, None, None] for kind in ("linear", "scalar", "hidden")
    )

    def one(rows):
        return torch.cat([rows, torch.ones(*rows.shape[:-1], 1)], dim=-1)

    def guess(rows):
        a, b = x[:, rows], y[:, rows]
        both = torch.cat([a, b], dim=-1)
        logits = both @ gate
        shared = logits.mean(-1, keepdim=True) * UNITS**0.5
        logits = linear * logits + scalar * shared
        if "hidden" in gates:
            logits = logits + hidden * (one(F.relu(one(both) @ first)) @ second)
        z = torch.sigmoid(logits)
        return (z * torch.tanh(a @ weigh_x) + (1 - z) * torch.tanh(b @ weigh_y)) @ out

    def loss():
        rows = torch.randint(TRAIN, (64,), generator=g)
        return (((guess(rows) - goal[rows]) @ root) ** 2).mean((1, 2))

    learnt = [weigh_x, weigh_y, out, gate] + [first, second] * ("hidden" in gates)
    for _ in _train(learnt, loss, steps):
        pass
    with torch.no_grad():
        scores = [_explained(rows.numpy()) for rows in guess(slice(None))]
    states = gates.count("fixed")
    scores += [_explained(view[2]) for view in views[-states:]]
    return (weigh_x, weigh_y, gate, out), np.array(scores).reshape(-1, states)


NOISES = np.arange(1, 17) / 4
KINDS = ("fixed", "blind", "hidden", "marked")


@lru_cache
def _bad():
    """Which covers are bad, +1 or -1: half of them, at random."""
    return np.random.default_rng(2).choice([-1.0, 1.0], size=len(_market()[0]))


@lru_cache
def _noisy():
    """Views by (noise, marked or not), the parameters of the marked gates, and kind -> score for each noise."""
    views = {}
    for noise in NOISES:
        sizes = np.where(_bad() > 0, noise, CLEAN)[:, None] * np.ones(TRAITS)
        views |= {(noise, marked): _views(sizes, _bad() * marked) for marked in (False, True)}
    used = [views[n, kind == "marked"] for kind in KINDS for n in NOISES]
    gates = [{"blind": "linear", "marked": "linear"}.get(kind, kind) for kind in KINDS for _ in NOISES]
    parameters, scores = _fit(used, gates)
    curves = dict(zip((*KINDS, "best"), scores, strict=True))
    return views, [p[-len(NOISES) :].detach().double() for p in parameters], curves


def noisy(state, data, solution):
    views, parameters, curves = _noisy()
    now, items = int(np.argmin(abs(NOISES - state))), slice(TRAIN, None)
    weigh_x, weigh_y, gate, out = (p[now] for p in parameters)
    cover, title, _ = (torch.tensor(rows[items]) for rows in views[NOISES[now], True])
    h, z = solution.gmu(cover, title, weigh_x.T, weigh_y.T, gate.T)
    guess = np.zeros_like(_market()[0])
    guess[items] = np.asarray(h @ out)
    z, bad = np.asarray(z), _bad()[items] > 0
    return {
        **_at(state, NOISES, curves),
        "marked": _explained(guess),
        "gates": np.concatenate([z[~bad][:20], z[bad][:20]]).astype(np.float32),
        "on_clean": z[~bad].mean(),
        "on_bad": z[bad].mean(),
        "ideal_bad": TITLE**2 / (NOISES[now] ** 2 + TITLE**2),
        "ideal_clean": TITLE**2 / (CLEAN**2 + TITLE**2),
    }


SPLITS, DAMAGE = np.arange(21) / 20, 4.0


@lru_cache
def _units():
    """name -> score for each split: the same damage, spread over all traits or laid on one half of them."""
    half, which = np.where(np.arange(TRAITS) < TRAITS // 2, 1.0, -1.0), _bad()
    sizes = [np.sqrt(CLEAN**2 + DAMAGE / 2 * (1 + s * np.outer(which, half))) for s in SPLITS]
    views = [_views(size, which) for size in sizes]
    gates = [kind for kind in ("fixed", "scalar", "linear") for _ in SPLITS]
    return dict(zip(("fixed", "scalar", "vector", "best"), _fit(views * 3, gates)[1], strict=True))


def units(state, data):
    return {**_at(state, SPLITS, _units()), "vector_gates": UNITS * (WIDE + NARROW), "scalar_gates": WIDE + NARROW}


# ---- a weight is not an importance ----------------------------------------------------------------------------------

FACTORS, OVERLAPS = 2 ** (np.arange(-8, 9) / 4), np.arange(21) / 20
VECTOR, USERS, ERROR = 12, 60, 0.25


def _pooling(overlaps, factors):
    """Softmax weights on a cover and a title vector of one space, a shared head; one run for each (overlap, factor).

    `overlaps`: share of the taste that lies in traits both know; `factors`: what the title vectors are multiplied by.
    Returns arrays of (runs,): the cover's mean weight, what the model explains of new items' preferences, and what it
    loses without the cover, in the trained model ("switched") and trained again on titles alone ("retrained").
    """
    rng, covers, titles, wanted = np.random.default_rng(0), [], [], []
    space, errors = rng.normal(size=(9, VECTOR)) / 3, ERROR * rng.normal(size=(2, 2000, VECTOR))
    for overlap in overlaps:
        own = (1 - overlap) / 2
        matters = {"shared": overlap, "image": own, "text": own}
        world = make_world(seed=1, users=USERS, items=2000, shared=3, unique=3, matters=matters)
        covers.append(world.traits["shared"] @ space[:3] + world.traits["image"] @ space[3:6] + errors[0])
        titles.append(world.traits["shared"] @ space[:3] + world.traits["text"] @ space[6:] + errors[1])
        wanted.append(world.affinity.T)
    x, y, goal = _tensor(covers), _tensor(titles) * _tensor(factors)[:, None, None], _tensor(wanted)
    g, runs, new = torch.Generator().manual_seed(0), len(x), slice(1000, None)
    head, ask = _weights(g, runs, VECTOR, USERS), _weights(g, runs, 2 * VECTOR + 1, 2)

    def score(rows, keep=1.0):
        a, b = keep * x[:, rows], y[:, rows]
        weights = torch.softmax(torch.cat([a, b, torch.ones(runs, a.shape[1], 1)], -1) @ ask, dim=-1)
        return (weights[..., :1] * a + weights[..., 1:] * b) @ head, weights[..., 0]

    def missed(said, rows):
        return ((said - goal[:, rows]) ** 2).mean((1, 2))

    def loss():
        rows = torch.randint(1000, (64,), generator=g)
        return missed(score(rows)[0], rows)

    for _ in _train([head, ask], loss, 400):
        pass
    with torch.no_grad():
        said, weights = score(new)
        scatter = y[:, :1000].mT @ y[:, :1000]
        alone = y[:, new] @ torch.linalg.solve(scatter + 0.1 * torch.eye(VECTOR), y[:, :1000].mT @ goal[:, :1000])
        full, switched, alone = (
            (1 - missed(s, new) / goal[:, new].var((1, 2))).numpy() for s in (said, score(new, keep=0.0)[0], alone)
        )
    return {"weight": weights.mean(1).numpy(), "full": full, "switched": full - switched, "retrained": full - alone}


_rescaled = lru_cache(lambda: _pooling([0.5] * len(FACTORS), FACTORS))
_overlapping = lru_cache(lambda: _pooling(OVERLAPS, [1.0] * len(OVERLAPS)))


def rescale(state, data):
    return _at(state, FACTORS, _rescaled())


def overlap(state, data):
    return _at(state, OVERLAPS, _overlapping())


# ---- where gamma starts ---------------------------------------------------------------------------------------------

GAMMAS, LAYERS, CONTEXT, CHANNELS, EVERY = np.arange(21) / 20, 4, 3, 8, 10


@lru_cache
def _film_training(optimizer, rate, steps=400):
    """(runs, points): the loss of four FiLM layers on the way, one run for each of GAMMAS; 1 is the trivial guess."""
    g, runs = torch.Generator().manual_seed(0), len(GAMMAS)
    x, c = torch.randn(2000, CHANNELS, generator=g), torch.randn(2000, CONTEXT, generator=g)
    wanted = ((1 + c @ torch.randn(CONTEXT, CHANNELS, generator=g)) * x) @ torch.randn(CHANNELS, generator=g)
    wanted = (wanted - wanted.mean()) / wanted.std()
    mixes = [_weights(g, runs, CHANNELS, CHANNELS) for _ in range(LAYERS)]
    films = [_weights(g, runs, CONTEXT, CHANNELS, 0.0) for _ in range(2 * LAYERS)]
    starts = [_tensor(GAMMAS)[:, None, None].repeat(1, 1, CHANNELS).requires_grad_() for _ in range(LAYERS)]
    out = _weights(g, runs, CHANNELS, 1)

    def loss():
        rows = torch.randint(2000, (128,), generator=g)
        h, context = x[rows].expand(runs, -1, -1), c[rows]
        for mix, scale, shift, start in zip(mixes, films[::2], films[1::2], starts, strict=True):
            h = torch.tanh(((start + context @ scale) * h + context @ shift) @ mix)
        return (((h @ out)[..., 0] - wanted[rows]) ** 2).mean(1)

    losses = torch.stack(list(_train([*mixes, *films, *starts, out], loss, steps, rate, optimizer)), dim=1)
    return losses.reshape(runs, -1, EVERY).mean(2).numpy()


def start(state, data, solution):
    now, rng = int(np.argmin(abs(GAMMAS - state))), np.random.default_rng(0)
    h, context = rng.normal(size=(1, 200, CHANNELS)), rng.normal(size=(1, CONTEXT))
    size, signal, nothing = h.std(), [1.0], np.zeros((CHANNELS, CONTEXT))
    for _ in range(LAYERS):  # zero weights: gamma is what it starts at, whatever the context says
        h = solution.film(h, context, nothing, np.full(CHANNELS, state - 1), nothing, np.zeros(CHANNELS))
        signal.append(float(np.std(h) / size))
    result = {"signal": np.array(signal), "left": signal[-1]}
    for name, optimizer, rate in (("adam", torch.optim.Adam, 0.01), ("sgd", torch.optim.SGD, 0.1)):
        losses = _film_training(optimizer, rate)
        result |= {f"{name}_losses": losses[now], f"{name}_final": losses[now, -1]}
    return {**result, "points": EVERY * (np.arange(losses.shape[1]) + 0.5)}


# ---- products over modalities ---------------------------------------------------------------------------------------

COUNTS, ALIKE = np.arange(1, 13), 0.3


@lru_cache
def _experts():
    """(counts,): what a product of Gaussian experts and a prior says its error is, and what it is, if errors correlate."""
    rng, n = np.random.default_rng(0), 20_000
    truth, common = rng.normal(size=(2, n))
    own = rng.normal(size=(COUNTS[-1], n))
    errors = {"independent": own, "alike": ALIKE**0.5 * common + (1 - ALIKE) ** 0.5 * own}
    precision = COUNTS + 1.0  # each expert and the prior have precision 1
    result = {"claimed": precision**-0.5}
    for name, error in errors.items():
        guesses = np.cumsum(truth + error, axis=0) / precision[:, None]
        result[name] = np.sqrt(((guesses - truth) ** 2).mean(axis=1))
    return result


def many(state, data):
    result = _at(state, COUNTS, {**_experts(), "gates": 0.5**COUNTS})
    return {**result, "ratio": result["alike"] / result["claimed"]}
