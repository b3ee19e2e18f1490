"""What the figures of "Four alignments" show. Seeds are fixed, one torch thread."""

from functools import lru_cache

import numpy as np
import torch
from torch.nn import functional as F
from world import make_world

torch.set_num_threads(1)


def _auc(scores, labels):
    """The chance that a positive scores above a negative, by rank sums."""
    ranks = np.argsort(np.argsort(scores)) + 1.0
    n = labels.sum()
    return float((ranks[labels].sum() - n * (n + 1) / 2) / (n * (len(labels) - n)))


# ---- time: an unknown constant lag ----------------------------------------------------------------------------------

SECONDS, REACH = 240, 30


def _smooth(noise, width=7):
    window = np.hanning(width + 2)[1:-1]
    smooth = np.convolve(noise, window / window.sum(), "same")
    return (smooth - smooth.mean()) / smooth.std()


def lag(state, data, solution):
    """How lively the picture is and how many comments come, once a second; the comments are late by `state`."""
    rng = np.random.default_rng(0)
    lively = _smooth(rng.normal(size=SECONDS + REACH))
    picture = lively[REACH:]
    comments = lively[REACH - int(state) : len(lively) - int(state)] + 0.7 * rng.normal(size=SECONDS)
    shifts = np.arange(-REACH, REACH + 1)
    a, b = (s - s.mean() for s in (picture, comments))
    overlap = [np.sum(a[max(0, -k) : SECONDS - max(0, k)] * b[max(0, k) : SECONDS - max(0, -k)]) for k in shifts]
    correlogram = np.array(overlap) / (SECONDS * a.std() * b.std())
    estimate = float(solution.estimate_lag(picture, comments, 1.0))
    return {
        "picture": picture[:90],
        "comments": comments[:90],
        "shifts": shifts,
        "correlogram": correlogram,
        "estimate": estimate,
        "at_zero": correlogram[REACH],
        "at_estimate": np.interp(estimate, shifts, correlogram),
    }


# ---- time: a join that looks ahead ----------------------------------------------------------------------------------

MINUTES, HALF_LIFE, TOPICS = 24 * 60, 2 * 24 * 60, 4
AHEAD = (-96, -72, -48, -36, -24, -12, -6, -3, -1, 0, 1, 3, 6, 12, 24, 36, 48, 72, 96)  # hours


@lru_cache
def _shop_log():
    """Impressions in minutes, and for every user and topic a table of recent clicks that halves every two days."""
    world = make_world(seed=0, users=100, items=400)
    log = world.log(sessions=4000)
    shared = world.traits["shared"]
    topic = 2 * (shared[:, 0] > 0) + (shared[:, 1] > 0)
    time = np.round(log.day * MINUTES).astype(np.int64)
    key = log.user.astype(np.int64) * TOPICS + topic[log.item]
    clicks = np.flatnonzero(log.clicked)
    recent, last, total = np.zeros(len(clicks)), {}, {}
    for row, click in enumerate(clicks):
        k, now = key[click], time[click]
        total[k] = 1 + total.get(k, 0.0) * 0.5 ** ((now - last.get(k, now)) / HALF_LIFE)
        recent[row], last[k] = total[k], now
    score = world.affinity[log.user, log.item] + np.random.default_rng(1).normal(size=len(time))
    return time, key, time[clicks], key[clicks], recent, score, log.position, log.clicked


def _recent_clicks(ahead, asof_join):
    """The feature as the join gives it that reads the table `ahead` hours after the impression."""
    time, key, table_time, table_key, recent, *_ = _shop_log()
    reading = time + 60 * ahead
    rows = asof_join(reading, key, table_time, table_key, table_time + 1, None)  # a click can be read a minute later
    age = reading - table_time[rows]
    return np.where(rows >= 0, recent[rows] * 0.5 ** (age / HALF_LIFE), 0.0)


def _logistic(x, y):
    """Newton's method for logistic regression with a little ridge."""
    w = np.zeros(x.shape[1])
    for _ in range(8):
        p = 1 / (1 + np.exp(-x @ w))
        w += np.linalg.solve((x.T * (p * (1 - p))) @ x + np.eye(len(w)), x.T @ (y - p) - w)
    return w


@lru_cache
def _leak(asof_join):
    """(AHEAD,) AUC on the last ten days, as the same join reports it and with what can be read live; and without it."""
    time, _, _, _, _, score, position, clicked = _shop_log()
    train = time < 20 * MINUTES
    known = np.column_stack([score, np.log1p(position), np.ones(len(time))])

    def inputs(ahead):
        return np.column_stack([np.log1p(_recent_clicks(ahead, asof_join)), known])

    def tested(x, served):
        return _auc(served[~train] @ _logistic(x[train], clicked[train]), clicked[~train])

    offline = np.array([tested(inputs(h), inputs(h)) for h in AHEAD])
    online = np.array([tested(inputs(h), inputs(min(h, 0))) for h in AHEAD])  # nobody can read ahead live
    return {"offline": offline, "online": online, "without": np.full(len(AHEAD), tested(known, known))}


def leak(state, data, solution):
    now, found = AHEAD.index(int(state)), _leak(solution.asof_join)
    return {
        "ahead": np.array(AHEAD),
        **{f"{name}_all": values for name, values in found.items()},
        **{name: values[now] for name, values in found.items()},
    }


# ---- rate: keeping every fourth sample ------------------------------------------------------------------------------

FAST, SLOW, LENGTH = 4, 1, 256  # samples a second, samples a second, seconds
TONES = tuple(k / 16 for k in range(33))


def _tone(frequency):
    return np.cos(2 * np.pi * frequency * np.arange(FAST * LENGTH) / FAST + np.pi / 4)


def _strength(x):
    """The amplitude of a tone of this power, away from the ends."""
    return float(np.sqrt(2 * np.mean(x[20:-20] ** 2)))


@lru_cache
def _folding(resample_to):
    """For each tone: the frequency that the kept samples show, and the amplitude left with and without a filter."""
    found = {"seen": [], "kept": [], "filtered": []}
    for frequency in TONES:
        kept, filtered = _tone(frequency)[:: FAST // SLOW], resample_to(_tone(frequency), FAST, SLOW)
        found["seen"].append(np.argmax(np.abs(np.fft.rfft(kept))) * SLOW / len(kept))
        found["kept"].append(_strength(kept))
        found["filtered"].append(_strength(filtered))
    return {name: np.array(values) for name, values in found.items()}


def rate(state, data, solution):
    now, found = TONES.index(float(state)), _folding(solution.resample_to)
    window = slice(100 * FAST, 116 * FAST + 1)
    return {
        "tones": np.array(TONES),
        "fine": np.cos(2 * np.pi * state * np.arange(0, 16.01, 0.05) + 2 * np.pi * state * 100 + np.pi / 4),
        "samples": _tone(state)[window][:: FAST // SLOW],
        "low": solution.resample_to(_tone(state), FAST, SLOW)[100:117],
        "bpm": 60 * state,
        "period": 1 / max(found["seen"][now], 1e-9),
        **{f"{name}_all": values for name, values in found.items()},
        **{name: values[now] for name, values in found.items()},
    }


# ---- space: a window beside the product -----------------------------------------------------------------------------

CELL, COVERS, COLOURS = 16, 300, 4  # pixels a cell
SIZES = {"small": CELL, "large": 3 * CELL}


@lru_cache
def _windows():
    """size -> (offsets,) share of covers whose colour is read right; the window slides off along both axes."""
    rng = np.random.default_rng(0)
    right = {}
    for name, size in SIZES.items():
        colour = rng.integers(COLOURS, size=COVERS)
        around = (colour + rng.integers(1, COLOURS, size=COVERS)) % COLOURS
        canvas = np.arange(size + CELL) < size
        inside = canvas[:, None] & canvas[None, :]  # the product sits in the corner, what is around it fills the rest
        right[name] = []
        for offset in range(CELL + 1):
            view = inside[offset : offset + size, offset : offset + size]
            noise = 4 * rng.normal(size=(COVERS, COLOURS)) / size  # per pixel 4, averaged over size * size pixels
            pooled = view.mean() * np.eye(COLOURS)[colour] + (1 - view.mean()) * np.eye(COLOURS)[around] + noise
            right[name].append(float(np.mean(pooled.argmax(1) == colour)))
    return {name: np.array(values) for name, values in right.items()}


def space(state, data):
    right, now = _windows(), round(state * CELL)
    offsets = np.arange(CELL + 1) / CELL
    return {
        "offsets": offsets,
        "share_small": (1 - state) ** 2,
        "share_large": (1 - state / 3) ** 2,
        **{f"{name}_all": values for name, values in right.items()},
        **{name: values[now] for name, values in right.items()},
    }


# ---- representations: one space for pictures and names --------------------------------------------------------------

TAUS = (0.01, 0.015, 0.02, 0.025, 0.03, 0.04, 0.05, 0.07, 0.1, 0.2, 0.5, 1.0)
SEEDS, HELD_OUT, HIDDEN, WIDTH, STEPS, BATCH = 3, 300, 64, 32, 60, 256


def _families(pictures, names):
    """Rows such that no two have a cosine above 0.8, neither of their pictures nor of their names."""
    near = (pictures @ pictures.T > 0.8) | (names @ names.T > 0.8)
    kept = []
    for row in range(len(near)):
        if not near[row, kept].any():
            kept.append(row)
    return np.array(kept)


def _encode(x, weights):
    first, bias, second = weights
    return F.normalize(F.relu(x @ first + bias) @ second, dim=-1)


def _clip_loss(pictures, names, tau):
    """Symmetric InfoNCE of each model, (models,)."""
    logits = pictures @ names.transpose(1, 2) / tau
    both = torch.logsumexp(logits, 2) + torch.logsumexp(logits, 1)
    return (both / 2 - torch.diagonal(logits, dim1=1, dim2=2)).mean(1)


def _weights(taus, side):
    """One small encoder for each temperature and seed; a seed starts alike at every temperature."""
    g = [torch.Generator().manual_seed(10 * seed + side) for seed in range(SEEDS)]
    first = torch.stack([torch.randn(128, HIDDEN, generator=each) for each in g])
    second = torch.stack([torch.randn(HIDDEN, WIDTH, generator=each) / HIDDEN**0.5 for each in g])
    start = first, torch.zeros(SEEDS, 1, HIDDEN), second
    return [w.repeat(len(taus), 1, 1).requires_grad_() for w in start]


def _train(pictures, names, rows, taus):
    """Models by temperature and seed: held-out embeddings (models, 300, 32) of pictures and names, start and end."""
    orders = [np.random.default_rng(seed).permutation(rows) for seed in range(SEEDS)] * len(taus)
    sides = [torch.from_numpy(side[np.stack(orders)]) for side in (pictures, names)]
    tau = torch.tensor(np.repeat(taus, SEEDS), dtype=torch.float32)[:, None, None]
    weights = [_weights(taus, 0), _weights(taus, 1)]

    def held_out():
        with torch.no_grad():
            return [_encode(x[:, :HELD_OUT], w).numpy() for x, w in zip(sides, weights, strict=True)]

    before = held_out()
    optimizer = torch.optim.Adam(weights[0] + weights[1], lr=0.01)
    g = torch.Generator().manual_seed(0)
    for _ in range(STEPS):
        batch = HELD_OUT + torch.randperm(len(rows) - HELD_OUT, generator=g)[:BATCH]
        optimizer.zero_grad()
        loss = _clip_loss(*(_encode(x[:, batch], w) for x, w in zip(sides, weights, strict=True)), tau)
        loss.sum().backward()
        optimizer.step()
    return before, held_out()


def _measures(pictures, names):
    """Each (models,): recall@1 and @10 of the right name, distance of the two means, and how often the ten nearest
    of a picture, in one index of all other pictures and names, are pictures."""
    across, within = pictures @ names.transpose(0, 2, 1), pictures @ pictures.transpose(0, 2, 1)
    rank = (across > np.diagonal(across, axis1=1, axis2=2)[..., None]).sum(2)
    apart = np.linalg.norm(pictures.mean(1) - names.mean(1), axis=1)
    within[:, np.arange(HELD_OUT), np.arange(HELD_OUT)] = -np.inf
    nearest = np.argpartition(-np.concatenate([within, across], axis=2), 10, axis=2)[..., :10]
    return (rank < 1).mean(1), (rank < 10).mean(1), apart, (nearest < HELD_OUT).mean((1, 2))


_found = {}  # an lru_cache cannot hash arrays; the data are the same for all states


def _spaces(data):
    if not _found:
        pictures, names = (data[f"emoji.{k}"].astype(np.float32) for k in ("noto128", "name128"))
        pictures, names = (x / np.linalg.norm(x, axis=1, keepdims=True) for x in (pictures, names))
        families = _families(pictures, names)
        before, after = _train(pictures, names, families, TAUS)
        first, recall, apart, same = (m.reshape(len(TAUS), SEEDS) for m in _measures(*after))
        _, leaky = _train(pictures, names, np.arange(len(pictures)), (0.07,))
        numbers = {
            "families": len(families),
            "start": _measures(*before)[2][:SEEDS].mean(),
            "first": first[TAUS.index(0.07)].mean(),
            "leaky": _measures(*leaky)[0].mean(),
        }
        _found.update(after=after, recall=recall, gap=apart, same=same, numbers=numbers)
    return _found


def gap(state, data):
    found, now = _spaces(data), TAUS.index(float(state))
    pictures, names = (side[now * SEEDS] for side in found["after"])
    between = pictures.mean(0) - names.mean(0)
    between /= np.linalg.norm(between)
    both = np.concatenate([pictures, names])
    rest = both - both.mean(0)
    rest -= np.outer(rest @ between, between)
    spread = np.linalg.svd(rest, full_matrices=False)[2][0]  # the widest direction across the one between the means
    plane = both @ np.stack([between, spread]).T
    return {
        "taus": np.array(TAUS),
        "pictures": plane[:HELD_OUT:2],
        "names": plane[HELD_OUT::2],
        **found["numbers"],
        **{f"{name}_seeds": found[name] for name in ("recall", "gap", "same")},
        **{f"{name}_all": found[name].mean(1) for name in ("recall", "gap", "same")},
        **{name: found[name][now].mean() for name in ("recall", "gap", "same")},
        "gap_low": found["gap"][now].min(),
        "gap_high": found["gap"][now].max(),
    }
