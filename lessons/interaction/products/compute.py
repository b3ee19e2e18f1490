"""What the figures of "Sums and products" show: small worlds from fixed seeds, one torch thread."""

from functools import lru_cache

import numpy as np
import torch
from torch.nn import functional as F
from world import make_world

torch.set_num_threads(1)


def _one(rows):
    """[1; row] for each row: with it, a product also holds what each side says alone."""
    return torch.cat([torch.ones(*rows.shape[:-1], 1), rows], dim=-1)


def _weights(generator, *shape, scale=1.0):
    """Starting weights (models, in, out): many models are trained at once."""
    return (scale * torch.randn(*shape, generator=generator) / shape[-2] ** 0.5).requires_grad_()


def _train(parameters, loss, steps, rate):
    """Adam, with a rate that falls to nothing; pauses after every hundredth step."""
    adam = torch.optim.Adam(parameters, lr=rate)
    cooling = torch.optim.lr_scheduler.LinearLR(adam, 1.0, 0.01, steps)
    for step in range(1, steps + 1):
        adam.zero_grad()
        loss().backward()
        adam.step()
        cooling.step()
        if step % 100 == 0:
            yield step


# ---- users and covers ----------------------------------------------------------------------------------------------

WIDTH, TRAITS = 16, 10
USERS, COVERS = (300, 350, 400), (600, 700, 800)  # trained on, for choosing the step, for the test


@lru_cache
def _market():
    """Behaviour vectors of users, features of covers, what all like (covers,), what each likes (users, covers)."""
    sizes = {"users": USERS[-1], "items": COVERS[-1], "dims": {"image": WIDTH}, "shared": TRAITS, "unique": 0}
    world, rng = make_world(seed=0, noise=0.3, **sizes), np.random.default_rng(0)
    taste, traits = world.taste["shared"], world.traits["shared"]
    behaviour = taste / taste.std() @ rng.normal(size=(TRAITS, WIDTH)) / TRAITS**0.5
    behaviour += 0.3 * rng.normal(size=behaviour.shape)
    appeal = traits @ rng.normal(size=TRAITS)
    fit = world.affinity - world.affinity.mean(axis=0) - world.affinity.mean(axis=1, keepdims=True)
    arrays = behaviour, world.features["image"], appeal / appeal.std(), fit / fit.std()
    return [torch.tensor(a, dtype=torch.float32) for a in arrays]


def _preference(synergy):
    """(users, covers), variance 1; `synergy` is the share of it that belongs to the pair."""
    _, _, appeal, fit = _market()
    return (1 - synergy) ** 0.5 * appeal + synergy**0.5 * fit


def _in_order(scores, wanted):
    """The share of pairs of covers that the scores put in the user's own order; (..., users, covers) -> (...)."""
    up, right = (torch.sign(rows[..., :, None] - rows[..., None, :]) for rows in (scores, wanted))
    return 0.5 + 0.5 * (up * right).sum(dim=(-1, -2)).mean(dim=-1) / (scores.shape[-1] * (scores.shape[-1] - 1))


def _pairs(users, covers):
    """Every user beside every cover."""
    return users.repeat_interleave(len(covers), 0), covers.repeat(len(users), 1)


def lists(state, data, solution):
    opinions, g = 6000, torch.Generator().manual_seed(0)
    (users, covers, _, _), wanted = _market(), _preference(state)
    who, what = (torch.randint(n, (opinions,), generator=g) for n in (USERS[0], COVERS[0]))
    said = wanted[who, what] + torch.randn(opinions, generator=g)

    def ridge(design):
        return torch.linalg.solve(design.T @ design + 30 * torch.eye(design.shape[1]), design.T @ said)

    sums = ridge(torch.cat([_one(users[who]), covers[what]], dim=1))
    products = ridge(torch.einsum("bi,bj->bij", _one(users[who]), _one(covers[what])).flatten(1))
    x, y = _pairs(users[-50:], covers[-50:])
    inputs = [_one(x), _one(y), products.reshape(1, WIDTH + 1, WIDTH + 1), torch.zeros(1)]
    bilinear = solution.bilinear(*(a.double().numpy() for a in inputs))
    scores = {
        "wanted": wanted[-50:, -50:],
        "linear": (torch.cat([_one(x), y], dim=1) @ sums).reshape(50, 50),
        "bilinear": torch.tensor(np.asarray(bilinear), dtype=torch.float32).reshape(50, 50),
    }
    shown = scores["linear"][0, :14].argsort(descending=True)
    places = {name: s[:6, shown].argsort(descending=True).argsort() + 1 for name, s in scores.items()}
    order = {f"{name}_order": float(_in_order(s, scores["wanted"])) for name, s in scores.items()}
    return {**{name: p.numpy() for name, p in places.items()}, **order}


# ---- how many examples an interaction costs ------------------------------------------------------------------------

SIZES, DRAWS, HIDDEN = (50, 80, 130, 200, 320, 500, 800, 1300, 2000, 3200, 5000, 8000, 13000), 2, 32


def _learners(g):
    """name -> (parameters, score of users x and covers y): a model for each draw of opinions and each of SIZES."""
    n, both = DRAWS * len(SIZES), 2 * WIDTH + 1
    linear = torch.zeros(n, both, 1, requires_grad=True)
    matrix = torch.zeros(n, WIDTH + 1, WIDTH + 1, requires_grad=True)
    deep = [_weights(g, n, both, HIDDEN, scale=1.4), _weights(g, n, HIDDEN, 1)]
    return {
        "linear": ([linear], lambda x, y: (torch.cat([_one(x), y], -1) @ linear)[..., 0]),
        "bilinear": ([matrix], lambda x, y: ((_one(x) @ matrix) * _one(y)).sum(-1)),
        "mlp": (deep, lambda x, y: (F.relu(torch.cat([_one(x), y], -1) @ deep[0]) @ deep[1])[..., 0]),
    }


@lru_cache
def _learning_curves():
    """name -> (parameters of a model, (sizes,) order on new users and covers, mean over DRAWS)."""
    (users, covers, _, _), wanted = _market(), _preference(0.5)
    g, result = torch.Generator().manual_seed(0), {}
    said = wanted + torch.randn(wanted.shape, generator=g)
    who, what = (torch.randint(n, (DRAWS, SIZES[-1]), generator=g) for n in (USERS[0], COVERS[0]))
    draw, size = torch.arange(DRAWS).repeat_interleave(len(SIZES))[:, None], torch.tensor(SIZES * DRAWS)[:, None]
    chooser, test = ((slice(USERS[k], USERS[k] + 50), slice(COVERS[k], COVERS[k] + 50)) for k in (0, 1))
    for name, (parameters, score) in _learners(g).items():

        def loss(score=score):
            chosen = (torch.rand(len(size), 64, generator=g) * size).long()
            pair = who[draw, chosen], what[draw, chosen]
            return ((score(users[pair[0]], covers[pair[1]]) - said[pair]) ** 2).mean(1).sum()

        def on(part, score=score):
            return score(*_pairs(users[part[0]], covers[part[1]])).reshape(len(size), 50, 50)

        lowest, order = torch.full((len(size),), np.inf), torch.zeros(len(size))
        for _ in _train(parameters, loss, steps=600, rate=0.015):  # every model stops where validation is best
            with torch.no_grad():
                error = ((on(chooser) - said[chooser]) ** 2).mean(dim=(1, 2))
                order = torch.where(error < lowest, _in_order(on(test), wanted[test]), order)
                lowest = torch.minimum(error, lowest)
        result[name] = sum(p[0].numel() for p in parameters), order.reshape(DRAWS, -1).mean(0).numpy()
    return result


def examples(state, data):
    now, result = SIZES.index(int(state)), {"sizes": np.array(SIZES)}
    for name, (count, order) in _learning_curves().items():
        result |= {f"{name}_all": order, name: order[now], f"{name}_count": count}
    return result


# ---- what an operator can say --------------------------------------------------------------------------------------

PART, MODALITIES, FM = 4, 3, 12
TARGETS = ("sum", "pairs", "distance", "triple", "largest")


def _targets(g, x, y, z):
    """(targets, rows), each of mean 0 and variance 1: what an item is worth, by five rules."""

    def seen(part, width=1):
        return part @ torch.randn(PART, width, generator=g)

    values = [
        (seen(x) + seen(y) + seen(z))[:, 0],
        (seen(x, PART) * y + seen(y, PART) * z).sum(1),
        -((seen(x, 2) - seen(y, 2)) ** 2).sum(1),
        (seen(x) * seen(y) * seen(z))[:, 0],
        torch.cat([seen(x), seen(y), seen(z)], dim=1).max(dim=1).values,
    ]
    return torch.stack([(v - v.mean()) / v.std() for v in values])


def _linear(p, a):
    return (_one(a) @ p[0])[..., 0]


def _fm(p, a):
    """A factorization machine over modality embeddings: all pairs, from squares of sums."""
    e = torch.stack([part @ own for part, own in zip(a.split(PART, dim=-1), p[1:], strict=True)])
    return _linear(p, a) + 0.5 * (e.sum(0) ** 2 - (e**2).sum(0)).sum(-1)


def _cross(p, a):
    """Cross layers of DCN-V2: each one multiplies the input in once more."""
    h = a
    for layer in p[1:]:
        h = a * (_one(h) @ layer) + h
    return _linear(p, h)


def _mlp(p, a):
    return _linear(p, F.relu(_one(a) @ p[1]))


@lru_cache
def _explained():
    """operator -> (parameters, (targets,) share of the variance explained on new items)."""
    g, n, d, rows, result = torch.Generator().manual_seed(0), len(TARGETS), PART * MODALITIES, 4000, {}
    items = torch.randn(rows + 2000, d, generator=g)
    worth = _targets(g, *items.split(PART, dim=1))
    for name, score, shape, layers, scale in (
        ("linear", _linear, (), 0, 0),
        ("fm", _fm, (PART, FM), MODALITIES, 0.5),
        ("cross1", _cross, (d + 1, d), 1, 0.3),
        ("cross2", _cross, (d + 1, d), 2, 0.3),
        ("mlp", _mlp, (d + 1, 64), 1, 1.4),
    ):
        head = _weights(g, n, (64 if name == "mlp" else d) + 1, 1)
        parameters = [head, *(_weights(g, n, *shape, scale=scale) for _ in range(layers))]

        def error(part, score=score, parameters=parameters):
            return ((score(parameters, items[part]) - worth[:, part]) ** 2).mean(1)

        list(_train(parameters, lambda error=error: error(torch.randint(rows, (128,), generator=g)).sum(), 800, 0.02))
        with torch.no_grad():
            left = error(slice(rows, None)) / worth[:, rows:].var(1)
        result[name] = sum(p[0].numel() for p in parameters), 1 - left.numpy()
    return result


def operators(state, data):
    count, shares = _explained()[state]
    full, thin = 512 * 384 * 256, 32 * (512 + 384 + 256)
    sizes = {"count": count, "full": full, "thin": thin, "ratio": full / thin}
    return {"shares": shares, **dict(zip(TARGETS, shares, strict=True)), **sizes}


# ---- noise, and where zero is --------------------------------------------------------------------------------------

NOISES, OFFSETS = np.linspace(0, 2, 21), np.linspace(0, 3, 21)
RULES = {"sum": lambda s: s[0] + s[1], "product": lambda s: s[0] * s[1], "triple": lambda s: s[0] * s[1] * s[2]}
TRUE, EXTRA = np.random.default_rng(0).normal(size=(2, 3, 20_000))  # three signals of variance 1, noise for each


def noise(state, data):
    now, result = int(np.argmin(abs(NOISES - state))), {"noises": NOISES}
    for name, rule in RULES.items():
        kept = np.array([np.corrcoef(rule(TRUE + n * EXTRA), rule(TRUE))[0, 1] ** 2 for n in NOISES])
        guess = rule((TRUE + state * EXTRA) / (1 + state**2))  # the best guess of each signal, put into the rule
        dots = np.stack([rule(TRUE), guess])[:, :300].astype(np.float32)
        result |= {f"{name}_all": kept, name: kept[now], f"{name}_dots": dots}
    return result


def _own_share(x, y):
    """The share of the variance of x * y that a linear layer on [x; y] leaves over."""
    design = np.stack([np.ones_like(x), x, y], axis=1)
    return np.var(x * y - design @ np.linalg.lstsq(design, x * y, rcond=None)[0]) / np.var(x * y)


def offset(state, data):
    (x, y), grid = TRUE[:2], np.linspace(-2, 2, 33)
    own = np.array([_own_share(x + m, y + m) for m in OFFSETS])
    surface = ((grid[:, None] + state) * (grid + state) - state**2) / np.sqrt(1 + 2 * state**2)  # variance 1
    result = {"grid": grid, "surface": surface.astype(np.float32), "offsets": OFFSETS, "own_all": own}
    now = int(np.argmin(abs(OFFSETS - state)))
    return {**result, "own": own[now], "relu": _own_share(np.maximum(x, 0), np.maximum(y, 0))}
