"""What the figures of "Experts" show: small networks on small worlds, all seeds and states trained at once."""

from functools import lru_cache

import numpy as np
import torch
from world import make_world

torch.set_num_threads(1)

DIMS, TASKS, NEW, BATCH, SEEDS = {"image": 16, "text": 12}, 2, 1500, 48, 6
ITEMS, INPUTS = 3000, sum(DIMS.values()) + 1  # cover, title and a 1


def _tensor(arrays):
    return torch.tensor(np.asarray(arrays), dtype=torch.float32)


def _ones(rows):
    return torch.cat([rows, torch.ones(*rows.shape[:-1], 1)], dim=-1)


def _at(state, grid, curves):
    """The curves over all states, and their values at this one."""
    now = int(np.argmin(abs(np.array(grid) - state)))
    return {
        "grid": np.array(grid),
        "now": grid[now],
        **{f"{k}_all": c for k, c in curves.items()},
        **{k: c[now] for k, c in curves.items()},
    }


# ---- two objectives on cover and title -----------------------------------------------------------------------------


@lru_cache
def _shop(relation, seed, train=ITEMS):
    """Inputs (items, 29) and what click and stay are worth on each item, (items, 2), variance 1, noisy in training.

    Each objective reads two projections of the item's traits; `relation` is the cosine between those of the two.
    """
    world, rng = (
        make_world(seed, users=2, items=train + NEW, dims=DIMS, unique=3, noise=0.2),
        np.random.default_rng(seed),
    )
    traits = np.concatenate(list(world.traits.values()), axis=1)
    click, other = rng.normal(size=(TASKS, traits.shape[1], 2)) / traits.shape[1] ** 0.5
    stay = relation * click + (1 - relation**2) ** 0.5 * other
    worth = np.stack([np.sin(traits @ part).sum(1) for part in (click, stay)], axis=1)
    worth /= worth.std(axis=0)
    worth[:train] += 0.3 * rng.normal(size=(train, TASKS))
    return _ones(_tensor(np.concatenate(list(world.features.values()), axis=1))), _tensor(worth)


def _fit(shops, allowed, width, *, one_gate=False, favour=None, head_start=None, balance=None, seeds=SEEDS, steps=320):
    """y_t = h_t(sum_e g_te f_e), one run a shop; `allowed` (tasks, experts) says which experts a task's gate may use.

    A shared bottom is one expert, separate networks are private experts, MMoE allows all, CGC some. `favour` (runs, 2)
    weighs the losses; `head_start` (runs,) is added to the first expert's logit at the start; `balance` (runs,) weighs
    a penalty on uneven mean gates. Returns the errors (runs, 2), a share of the variance, and the gates on new items.
    """
    states = len(shops) // seeds  # shops come seed by seed; the states of a seed share items and starting weights
    x, y = torch.stack([shop[0] for shop in shops[::states]]), torch.stack([shop[1] for shop in shops])
    g, runs, allowed = torch.Generator().manual_seed(0), len(shops), torch.tensor(allowed, dtype=torch.bool)
    experts, train = allowed.shape[1], x.shape[1] - NEW
    balance = torch.zeros(runs) if balance is None else _tensor(balance)

    def start(*shape):  # in pairs of seeds, see below
        return torch.randn(seeds // 2, *shape, generator=g).repeat_interleave(2 * states, dim=0)

    bottom = start(INPUTS, experts * width) * (2 / INPUTS) ** 0.5
    gates = start(INPUTS, TASKS, experts) / INPUTS**0.5
    if head_start is not None:
        gates[:, -1, :, 0] += _tensor(head_start)[:, None]
    heads, bias = start(width, TASKS) / width**0.5, torch.zeros(runs, 1, TASKS)
    heads[:, :, 1] *= (
        torch.tensor([1.0, -1.0]).repeat_interleave(states).repeat(seeds // 2)[:, None]
    )  # no sign favoured
    parameters = [p.requires_grad_() for p in (bottom, gates, heads, bias)]

    def predict(rows):
        inputs = x[:, rows].repeat_interleave(states, dim=0)
        answers = (
            torch.relu(inputs @ bottom).reshape(runs, -1, width) @ heads
        )  # a linear head: before or after the mixture
        logits = (inputs @ gates.flatten(2)).reshape(runs, -1, TASKS, experts).masked_fill(~allowed, -1e9)
        weights = (logits[:, :, :1].expand_as(logits) if one_gate else logits).softmax(dim=-1)
        return (weights * answers.reshape(runs, -1, experts, TASKS).transpose(2, 3)).sum(-1) + bias, weights

    adam = torch.optim.Adam(parameters, lr=0.02)
    cooling = torch.optim.lr_scheduler.LinearLR(adam, 1.0, 0.02, steps)
    for _ in range(steps):
        rows = torch.randint(train, (BATCH,), generator=g)
        said, weights = predict(rows)
        loss = ((said - y[:, rows]) ** 2).mean(1) * (1 if favour is None else _tensor(favour))
        uneven = experts * (weights.mean(1) ** 2).sum(-1) - 1  # 0 if all mean gates are equal
        adam.zero_grad()
        (loss.sum() + (balance[:, None] * uneven).sum()).backward()
        adam.step()
        cooling.step()
    with torch.no_grad():
        said, weights = predict(slice(train, None))
        return (((said - y[:, train:]) ** 2).mean(1) / y[:, train:].var(1)).numpy(), weights.numpy()


MODELS = {  # (allowed, width), all of about 700 weights
    "bottom": ([[1], [1]], 24),
    "separate": ([[1, 0], [0, 1]], 12),
    "mmoe": ([[1, 1, 1], [1, 1, 1]], 6),
    "cgc": ([[1, 1, 0], [1, 0, 1]], 7),
}
RELATIONS = np.arange(-5, 6) / 5
FAVOURS = (0.02, 0.05, 0.1, 0.2, 0.35, 0.5, 0.65, 0.8, 0.9, 0.95, 0.98)


def _count(allowed, width, one_gate=False):
    allowed = np.array(allowed)
    gates = sum(row.sum() for row in allowed if row.sum() > 1) / (TASKS if one_gate else 1)
    return int(INPUTS * (allowed.shape[1] * width + gates) + TASKS * (width + 1))


@lru_cache
def _related():
    """name -> (relations,): the mean error of both objectives, over SEEDS."""
    shops = [_shop(r, seed) for seed in range(SEEDS) for r in RELATIONS]
    models = {name: (*MODELS[name], False) for name in ("bottom", "separate", "mmoe")}
    models["one"] = (*MODELS["mmoe"], True)
    return {
        name: _fit(shops, allowed, width, one_gate=one)[0].mean(1).reshape(SEEDS, -1).mean(0)
        for name, (allowed, width, one) in models.items()
    }


def related(state, data):
    counts = {f"{name}_count": _count(*model) for name, model in MODELS.items()}
    return {
        **_at(state, RELATIONS, _related()),
        **counts,
        "one_count": _count(*MODELS["mmoe"], one_gate=True),
        "items": ITEMS,
    }


@lru_cache
def _favoured():
    """name-task -> (FAVOURS,): the errors while one objective's loss gets more weight, means over SEEDS."""
    shops = [_shop(0.0, seed) for seed in range(SEEDS) for _ in FAVOURS]
    favour, result = [(2 * f, 2 - 2 * f) for f in FAVOURS] * SEEDS, {}
    for name in ("bottom", "mmoe", "cgc"):
        errors = _fit(shops, *MODELS[name], favour=favour)[0].reshape(SEEDS, len(FAVOURS), TASKS).mean(0)
        result |= {f"{name}_click": errors[:, 0], f"{name}_stay": errors[:, 1]}
    return result


def favour(state, data):
    return _at(state, FAVOURS, _favoured())


HEADS, POOL, PENALTY = np.arange(17) / 2, 4, 0.3


@lru_cache
def _polarised():
    """(without penalty, with penalty) -> error, mean gates, experts in use on average and for one item, over HEADS."""
    seeds, result = 4, []
    shops = [_shop(0.0, seed) for seed in range(seeds) for _ in HEADS]
    for penalty in (0.0, PENALTY):
        head, balance = np.tile(HEADS, seeds), np.full(len(shops), penalty)
        errors, gates = _fit(shops, np.ones((TASKS, POOL)), 5, head_start=head, balance=balance, seeds=seeds)
        mean = gates.mean(axis=1)
        parts = (errors.mean(1), mean, _in_use(mean).mean(1), _in_use(gates).mean((1, 2)))
        result.append([part.reshape(seeds, len(HEADS), *part.shape[1:]).mean(0) for part in parts])
    return result


def _in_use(weights):
    """exp(entropy): 4 if four experts share equally, 1 if one has it all."""
    return np.exp(-(weights * np.log(np.maximum(weights, 1e-9))).sum(axis=-1))


def polarised(state, data):
    now, result, curves = int(np.argmin(abs(HEADS - state))), {}, {}
    for name, (error, mean, used, used_once) in zip(("plain", "balanced"), _polarised(), strict=True):
        curves |= {f"{name}_error": error, f"{name}_used": used, f"{name}_once": used_once}
        result |= {f"{name}_gates": mean[now], f"{name}_first": mean[now][:, 0].mean()}
    return {**result, **_at(state, HEADS, curves), "penalty": PENALTY}


# ---- an expert a modality -------------------------------------------------------------------------------------------

IMPRESSIONS = (1, 2, 3, 5, 8, 12, 20, 30, 50, 80, 120, 200, 300, 500, 800)
SENSES = ("image", "text", "behaviour")


@lru_cache
def _listening(width=8, steps=400, train=4000):
    """(IMPRESSIONS, tasks, senses): what switching off one sense adds to the error of one objective, means over SEEDS.

    One expert reads the cover, one the title, one the ID vector, whose noise falls with the impressions of the item.
    """
    g, rng, shops = torch.Generator().manual_seed(0), np.random.default_rng(0), []
    for seed in range(SEEDS):
        world = make_world(seed, users=2, items=train + NEW, dims=DIMS, unique=3, noise=1.2)
        parts = world.traits
        seen = rng.choice(IMPRESSIONS, size=train + NEW)
        learnt = np.concatenate(list(parts.values()), axis=1)
        learnt = learnt + 3 / np.sqrt(seen)[:, None] * rng.normal(size=learnt.shape)
        draw = rng.normal(size=(4, 3))
        click = parts["image"] @ draw[0] + parts["shared"] @ draw[1, :2]
        stay = parts["text"] @ draw[2] + parts["shared"] @ draw[3, :2]
        senses = [_ones(_tensor(a)) for a in (world.features["image"], world.features["text"], learnt)]
        age = _ones(_tensor(np.log(seen)[:, None] / 3))
        shops.append((*senses, age, _tensor(np.stack([click / click.std(), stay / stay.std()], axis=1)), _tensor(seen)))
    *inputs, worth, seen = (torch.stack(rows) for rows in zip(*shops, strict=True))
    *senses, age = inputs
    experts = [torch.randn(SEEDS, s.shape[-1], width, generator=g) / s.shape[-1] ** 0.5 for s in senses]
    gates = torch.zeros(SEEDS, TASKS, age.shape[-1], len(SENSES))
    heads = torch.randn(SEEDS, TASKS, width, 1, generator=g) / width**0.5
    parameters = [p.requires_grad_() for p in (*experts, gates, heads)]

    def predict(rows, off=None):
        answers = [0.0 if n == off else 1.0 for n in range(len(SENSES))]
        answers = torch.stack([on * (s[:, rows] @ e) for on, s, e in zip(answers, senses, experts, strict=True)], dim=2)
        weights = (age[:, None, rows] @ gates).softmax(-1)  # (seeds, tasks, rows, senses)
        mixed = torch.einsum("stre,srew->strw", weights, answers)
        return (mixed @ heads)[..., 0].transpose(1, 2), weights

    adam = torch.optim.Adam(parameters, lr=0.02)
    for _ in range(steps):
        rows = torch.randint(train, (128,), generator=g)
        adam.zero_grad()
        ((predict(rows)[0] - worth[:, rows]) ** 2).mean((1, 2)).sum().backward()
        adam.step()
    new = slice(train, None)
    with torch.no_grad():
        missed = [((predict(new, off)[0] - worth[:, new]) ** 2).numpy() for off in (None, 0, 1, 2)]
    group = seen[:, new].numpy()
    return np.array(
        [[[(m - missed[0])[group == n, t].mean() for m in missed[1:]] for t in range(TASKS)] for n in IMPRESSIONS]
    )


def listening(state, data):
    costs = _listening()
    now = IMPRESSIONS.index(int(state))
    named = {
        f"{task}_{sense}": costs[now, t, s]
        for t, task in enumerate(("click", "stay"))
        for s, sense in enumerate(SENSES)
    }
    return {"costs": costs[now], "now": state, **named}


# ---- softmax over the wrong axis ------------------------------------------------------------------------------------

SIZES = (1, 2, 3, 4, 6, 8, 12, 16, 24, 32, 48, 64)


@lru_cache
def _layer():
    g = torch.Generator().manual_seed(3)
    shapes = ((SIZES[-1], 8), (3, 8, 6), (TASKS, 8, 3))
    return [
        torch.randn(*shape, generator=g, dtype=torch.float64) / 8**0.5 * scale
        for shape, scale in zip(shapes, (8**0.5, 1, 1), strict=True)
    ]


def axis(state, data, solution):
    items, experts, gates = _layer()
    answers = torch.relu(torch.einsum("bd,edh->beh", items, experts))
    logits = torch.einsum("bd,tde->tbe", items, gates)
    yours, wrong = [], []
    for size in SIZES:
        yours.append(float(solution.mmoe(items[:size], experts, gates)[0][0].mean()))
        across = logits[0, :size].softmax(dim=0)  # over the items of the batch, not over the experts
        wrong.append(float((across[0, :, None] * answers[0]).sum(0).mean()))
    return _at(state, SIZES, {"yours": np.array(yours), "wrong": np.array(wrong)})


# ---- sparse routing -------------------------------------------------------------------------------------------------

UPDATES, ROUTED, TOP, STEP, CAPACITY = np.arange(0, 105, 5), 8, 2, 0.02, 1.25


@lru_cache
def _routing():
    """(updates, experts): shares of the load, on 2,000 items, while a bias for each expert follows its load."""
    rng, bias, loads = np.random.default_rng(0), np.zeros(ROUTED), []
    liked = rng.normal(size=ROUTED)

    def load(items):
        scores = 1 / (1 + np.exp(-(rng.normal(size=(items, ROUTED)) + liked)))
        chosen = np.argsort(-(scores + bias), axis=1)[:, :TOP]
        return np.bincount(chosen.ravel(), minlength=ROUTED) / chosen.size

    for update in range(UPDATES[-1] + 1):
        if update % 5 == 0:
            loads.append(load(2000))
        bias += STEP * np.sign(1 / ROUTED - load(256))
    return np.array(loads)


def routing(state, data):
    loads = _routing()
    over = np.maximum(loads - CAPACITY / ROUTED, 0).sum(axis=1)  # beyond the capacity of an expert
    now = int(np.argmin(abs(UPDATES - state)))
    return {
        "load": loads[now],
        "capacity": CAPACITY,
        **_at(state, UPDATES, {"busiest": loads.max(1) * ROUTED, "dropped": over}),
    }
