"""What the figures of "Where to fuse" show. Every number comes from here; seeds are fixed, one torch thread."""

from functools import lru_cache

import numpy as np
import torch
from torch import nn
from torch.nn import functional as F

torch.set_num_threads(1)

IMAGE_DIM, TEXT_DIM, ITEMS = 100, 10, 400


# ---- the length of a modality, and its say in a similarity ----------------------------------------------------


@lru_cache
def _features():
    """Isotropic, independent, centred features of 400 items: 100 picture entries, 10 text entries."""
    rng = np.random.default_rng(0)
    return rng.normal(size=(ITEMS, IMAGE_DIM)), rng.normal(size=(ITEMS, TEXT_DIM))


def _unit(rows):
    return rows / np.linalg.norm(rows, axis=1, keepdims=True)


def _pairwise_cosine(rows):
    """The cosine of every pair of different items, as one vector."""
    unit = _unit(rows)
    return (unit @ unit.T)[np.triu_indices(len(rows), 1)]


def _correlation(a, b):
    return float(np.corrcoef(a, b)[0, 1])


def scale_dominance(state, data, solution):
    image, text = _features()
    scaled = image * state
    fused = np.stack([solution.concat_features(i, t) for i, t in zip(scaled, text, strict=True)])
    similarity = _pairwise_cosine(fused)
    # In a dot product, d independent entries of standard deviation s contribute a variance of d * s**4.
    scales = np.append(np.geomspace(0.1, 10, 61), state)
    spread_image, spread_text = scales**2 * np.sqrt(IMAGE_DIM), np.sqrt(TEXT_DIM)
    both = np.hypot(spread_image, spread_text)
    return {
        "scales": scales[:-1],
        "image_curve": (spread_image / both)[:-1],
        "text_curve": (spread_text / both)[:-1],
        "vector": fused[0] / np.linalg.norm(fused[0]),
        "image_share": float(np.mean(np.sum(scaled**2, 1) / np.sum(fused**2, 1))),
        "image": _correlation(similarity, _pairwise_cosine(image)),
        "text": _correlation(similarity, _pairwise_cosine(text)),
        "image_theory": float((spread_image / both)[-1]),
        "text_theory": float((spread_text / both)[-1]),
    }


@lru_cache
def _unimodal_similarities():
    image, text = _features()
    return _pairwise_cosine(image), _pairwise_cosine(text)


def l2_balance(state, data):
    image, text = _features()
    weight_image, weight_text = IMAGE_DIM**state, TEXT_DIM**state
    fused = np.concatenate([weight_image * _unit(image), weight_text * _unit(text)], axis=1)
    similarity = _pairwise_cosine(fused)
    by_image, by_text = _unimodal_similarities()
    # A cosine in d isotropic dimensions has variance 1/d, and the weight d**exponent enters it squared.
    exponents = np.append(np.linspace(0, 0.6, 61), state)
    say_image, say_text = IMAGE_DIM ** (2 * exponents - 0.5), TEXT_DIM ** (2 * exponents - 0.5)
    both = np.hypot(say_image, say_text)
    shown = np.random.default_rng(1).choice(len(similarity), 350, replace=False)

    def standardised(values):
        return ((values - values.mean()) / values.std())[shown].astype(np.float32)

    return {
        "image": _correlation(similarity, by_image),
        "text": _correlation(similarity, by_text),
        "exponents": exponents[:-1],
        "image_curve": (say_image / both)[:-1],
        "text_curve": (say_text / both)[:-1],
        "image_theory": float((say_image / both)[-1]),
        "text_theory": float((say_text / both)[-1]),
        "spread_image": float(by_image.std()),
        "spread_text": float(by_text.std()),
        "weight_ratio": float(weight_image / weight_text),
        "pairs_fused": standardised(similarity),
        "pairs_image": standardised(by_image),
        "pairs_text": standardised(by_text),
    }


# ---- what an additive model cannot learn ------------------------------------------------------------------------

SHARES = np.arange(21) / 20  # the share of clicks decided by whether cover and title agree
NOISE = 0.7


def _clicks(rng, items):
    """Covers (6-d) and titles (5-d) that each show one hidden sign; clicks for every share in SHARES."""
    cover, title = rng.choice([-1.0, 1.0], items), rng.choice([-1.0, 1.0], items)
    x = cover[:, None] + NOISE * rng.normal(size=(items, 6))
    y = title[:, None] + NOISE * rng.normal(size=(items, 5))
    additive = rng.random(items) < 0.5 + (cover + title) / 4
    by_agreement = rng.random(items)[None] < SHARES[:, None]
    labels = np.where(by_agreement, cover * title > 0, additive)
    return tuple(torch.tensor(a, dtype=torch.float32) for a in (x, y, labels))


def _tower(inputs, generator):
    """One hidden layer of 16 units for each share at once: weights (share, in, out)."""

    def weight(*shape):
        return (torch.randn(*shape, generator=generator) / shape[-2] ** 0.5).requires_grad_()

    bias = torch.zeros(len(SHARES), 1, 16, requires_grad=True)
    return [weight(len(SHARES), inputs, 16), bias, weight(len(SHARES), 16, 1)]


def _run_tower(parameters, inputs):
    first, bias, last = parameters
    return (F.relu(inputs @ first + bias) @ last).squeeze(-1)


def _outer(x, y):
    return torch.einsum("bi,bj->bij", x, y).flatten(1)


def _with_one(x):
    return torch.cat([torch.ones(len(x), 1), x], dim=1)


MODELS = ("linear", "late", "bilinear", "tensor", "mlp")


def _inputs(name, x, y, tensor_fusion):
    """What a model sees of covers x and titles y."""
    if name == "late":
        return x, y
    if name == "bilinear":
        return torch.einsum("bi,bj->bij", x, y).flatten(1)
    if name == "tensor":
        return torch.tensor(tensor_fusion([x.numpy(), y.numpy()]), dtype=torch.float32)
    return torch.cat([x, y], dim=1)


def _logits(name, weights, inputs):
    *parameters, bias = weights
    if name == "late":
        return _run_tower(parameters[:3], inputs[0]) + _run_tower(parameters[3:], inputs[1]) + bias
    if name == "mlp":
        return _run_tower(parameters, inputs) + bias
    return parameters[0] @ inputs.T + bias


def _trained_on_clicks(tensor_fusion):
    """Five fusions, each trained for all 21 shares side by side."""
    x, y, labels = _clicks(np.random.default_rng(0), 1000)
    generator = torch.Generator().manual_seed(0)
    trained = {}
    for name in MODELS:
        inputs = _inputs(name, x, y, tensor_fusion)
        if name == "late":
            weights = [*_tower(6, generator), *_tower(5, generator)]
        elif name == "mlp":
            weights = _tower(11, generator)
        else:
            weights = [torch.zeros(len(SHARES), inputs.shape[1], requires_grad=True)]
        weights.append(torch.zeros(len(SHARES), 1, requires_grad=True))
        optimizer = torch.optim.Adam(weights, lr=0.03, weight_decay=1e-3)
        for _ in range(150):
            optimizer.zero_grad()
            F.binary_cross_entropy_with_logits(_logits(name, weights, inputs), labels).backward()
            optimizer.step()
        trained[name] = weights
    return trained


def _auc(scores, labels):
    """The probability that a clicked item scores above one that is not, by rank sums (scores are tie-free)."""
    ranks = np.empty(len(scores))
    ranks[np.argsort(scores)] = np.arange(1, len(scores) + 1)
    clicked = labels > 0.5
    n = clicked.sum()
    return float((ranks[clicked].sum() - n * (n + 1) / 2) / (n * (len(labels) - n)))


@lru_cache
def _click_results(tensor_fusion):
    trained = _trained_on_clicks(tensor_fusion)
    x, y, labels = _clicks(np.random.default_rng(1), 4000)
    line = torch.linspace(-2, 2, 31)
    u, v = torch.meshgrid(line, line, indexing="xy")
    grid_x, grid_y = u.reshape(-1, 1).repeat(1, 6), v.reshape(-1, 1).repeat(1, 5)
    auc, accuracy, surface = {}, {}, {}
    with torch.no_grad():
        for name in MODELS:
            scores = _logits(name, trained[name], _inputs(name, x, y, tensor_fusion))
            auc[name] = np.array([_auc(s, t) for s, t in zip(scores.numpy(), labels.numpy(), strict=True)])
            accuracy[name] = ((scores > 0) == (labels > 0.5)).float().mean(1).numpy()
            on_grid = _logits(name, trained[name], _inputs(name, grid_x, grid_y, tensor_fusion))
            surface[name] = torch.sigmoid(on_grid).reshape(-1, 31, 31).numpy()
    return line.numpy(), auc, accuracy, surface


def interaction(state, data, solution):
    line, auc, accuracy, surface = _click_results(solution.tensor_fusion)
    now = int(np.argmin(np.abs(SHARES - state)))
    result = {"line": line, "shares": SHARES}
    for name in MODELS:
        result[f"auc_{name}_all"] = auc[name]
        result[f"auc_{name}"] = float(auc[name][now])
        result[f"accuracy_{name}"] = float(accuracy[name][now])
    for name in ("late", "bilinear", "mlp"):
        result[f"surface_{name}"] = surface[name][now]
    return result


# ---- fusing scores ----------------------------------------------------------------------------------------------

USERS, CANDIDATES, CUT = 1500, 50, 10
OVERCONFIDENCE = (0.125, 0.18, 0.25, 0.35, 0.5, 0.7, 1.0, 1.4, 2.0, 2.8, 4.0, 5.6, 8.0, 11.0, 16.0)


@lru_cache
def _lists(seed):
    """Log-likelihood ratios of two models for 50 candidates a user; candidate 0 is the one that is clicked.

    The picture model separates clicked from not by 1.0 standard deviations, the text model by 1.6.
    """
    rng = np.random.default_rng(seed)
    clicked = np.eye(CANDIDATES)[0]

    def ratios(separation):
        seen = rng.normal(size=(USERS, CANDIDATES)) + separation * clicked
        return separation * seen - separation**2 / 2

    return ratios(1.0), ratios(1.6)


def _hit_rate(scores):
    """The share of users whose clicked item (candidate 0) is among the ten best."""
    return float(np.mean(np.sum(scores[:, 1:] > scores[:, :1], axis=1) < CUT))


def _ranks(scores):
    return np.argsort(np.argsort(-scores, axis=1), axis=1) + 1


def _rrf(image, text, k):
    return 1 / (k + _ranks(image)) + 1 / (k + _ranks(text))


def _fit_temperature(logits):
    """The T that minimises the softmax cross-entropy of logits / T on held-out users, by Newton's method in 1/T."""
    inverse = 1.0 / np.std(logits)
    for _ in range(30):
        scaled = inverse * logits
        p = np.exp(scaled - scaled.max(1, keepdims=True))
        p /= p.sum(1, keepdims=True)
        mean = np.sum(p * logits, 1)
        slope = np.mean(mean - logits[:, 0])
        curvature = np.mean(np.sum(p * logits**2, 1) - mean**2)
        inverse = max(inverse - slope / curvature, inverse / 4)
    return 1 / inverse


@lru_cache
def _score_fusion():
    image, text = _lists(0)
    held_image, held_text = _lists(1)
    text_temperature = _fit_temperature(held_text)
    raw, calibrated, temperatures = [], [], []
    for factor in OVERCONFIDENCE:
        temperature = _fit_temperature(factor * held_image)
        raw.append(_hit_rate(factor * image + text))
        calibrated.append(_hit_rate(factor * image / temperature + text / text_temperature))
        temperatures.append(temperature)
    return {
        "raw_all": np.array(raw),
        "calibrated_all": np.array(calibrated),
        "temperature_all": np.array(temperatures),
        "rrf": _hit_rate(_rrf(image, text, 60)),
        "image": _hit_rate(image),
        "text": _hit_rate(text),
    }


def late_calibration(state, data):
    found = _score_fusion()
    now = OVERCONFIDENCE.index(float(state))
    image, text = _lists(0)
    # The cut that lets one candidate in five through, as the raw sum draws it.
    threshold, best_threshold = (float(np.quantile(total, 0.8)) for total in (state * image + text, image + text))
    return {
        **found,
        "factors": np.array(OVERCONFIDENCE),
        "raw": float(found["raw_all"][now]),
        "calibrated": float(found["calibrated_all"][now]),
        "temperature": float(found["temperature_all"][now]),
        "clicked_image": image[:120, 0],
        "clicked_text": text[:120, 0],
        "other_image": image[:120, 1:4].ravel(),
        "other_text": text[:120, 1:4].ravel(),
        "threshold": threshold,
        "best_threshold": best_threshold,
    }


RRF_KS = (0, 1, 2, 3, 5, 8, 12, 20, 30, 45, 60, 80, 100, 150, 200, 300, 500, 1000)


@lru_cache
def _rrf_hits():
    image, text = _lists(0)
    return np.array([_hit_rate(_rrf(image, text, k)) for k in RRF_KS])


def rrf_k(state, data):
    ranks = np.arange(1, CANDIDATES + 1)
    fused = 1 / (state + ranks[None, :]) + 1 / (state + ranks[:, None])  # row: text rank, column: picture rank
    top_and_tail = 1 / (state + 1) + 1 / (state + CANDIDATES)
    # The rank at which an item that both models place alike equals one that is first here and last there.
    equal_rank = 2 / top_and_tail - state
    found = _score_fusion()
    hits = _rrf_hits()
    tied = np.linspace(1, CANDIDATES, 99)  # picture ranks along the line of items that tie with "first and last"
    low, high = fused.min(), fused.max()
    return {
        "fused": ((fused - low) / (high - low)).astype(np.float32),
        "tie": 1 / (top_and_tail - 1 / (state + tied)) - state,
        "tied": tied,
        "equal_rank": float(equal_rank),
        "ks": np.array(RRF_KS, dtype=float),
        "hits_all": hits,
        "hits": float(hits[RRF_KS.index(int(state))]),
        "standard_error": float(np.sqrt(hits.max() * (1 - hits.max()) / USERS)),
        "calibrated": float(found["calibrated_all"][OVERCONFIDENCE.index(1.0)]),
        "text": found["text"],
        "image": found["image"],
    }


# ---- a picture that gets noisy or goes missing --------------------------------------------------------------------

EXTRA_NOISE = tuple(n / 4 for n in range(17))
SEEDS = (0, 1, 2)


def _items(rng, items):
    """Eight picture and eight text entries: four of each tell the label alone, four only together."""
    label, secret = rng.choice([-1.0, 1.0], items), rng.choice([-1.0, 1.0], items)
    ones = np.ones((1, 4))
    x = np.concatenate([0.5 * label[:, None] * ones, secret[:, None] * ones], 1)
    y = np.concatenate([0.4 * label[:, None] * ones, (secret * label)[:, None] * ones], 1)
    x, y = x + rng.normal(size=x.shape), y + rng.normal(size=y.shape)
    return tuple(torch.tensor(a, dtype=torch.float32) for a in (x, y, label > 0))


class _Early(nn.Module):
    """Joins the raw entries (and the two presence bits) before any layer."""

    def __init__(self):
        super().__init__()
        self.net = nn.Sequential(nn.Linear(18, 48), nn.ReLU(), nn.Linear(48, 24), nn.ReLU(), nn.Linear(24, 1))

    def forward(self, x, y, present):
        return self.net(torch.cat([x * present[:, :1], y * present[:, 1:], present], 1)).squeeze(1)


class _Intermediate(nn.Module):
    """One encoder a modality; their features meet in the head, a learned vector stands in for a missing one."""

    def __init__(self):
        super().__init__()
        self.image = nn.Sequential(nn.Linear(8, 24), nn.ReLU())
        self.text = nn.Sequential(nn.Linear(8, 24), nn.ReLU())
        self.stand_in = nn.Parameter(torch.zeros(2, 24))
        self.head = nn.Sequential(nn.Linear(48, 24), nn.ReLU(), nn.Linear(24, 1))

    def forward(self, x, y, present):
        has_x, has_y = present[:, :1], present[:, 1:]
        hx = has_x * self.image(x) + (1 - has_x) * self.stand_in[0]
        hy = has_y * self.text(y) + (1 - has_y) * self.stand_in[1]
        return self.head(torch.cat([hx, hy], 1)).squeeze(1)


class _Late(nn.Module):
    """One whole model a modality; the logits of those that are present are added."""

    def __init__(self):
        super().__init__()
        self.image = nn.Sequential(nn.Linear(8, 24), nn.ReLU(), nn.Linear(24, 1))
        self.text = nn.Sequential(nn.Linear(8, 24), nn.ReLU(), nn.Linear(24, 1))

    def each(self, x, y):
        return torch.cat([self.image(x), self.text(y)], 1)

    def forward(self, x, y, present):
        return (self.each(x, y) * present).sum(1)


def _train(model, x, y, label, modality_dropout, generator):
    optimizer = torch.optim.Adam(model.parameters(), lr=0.01, weight_decay=1e-3)
    for _ in range(120):
        present = torch.ones(len(x), 2)
        if modality_dropout:
            dropped = torch.rand(len(x), generator=generator) < modality_dropout
            which = (torch.rand(len(x), generator=generator) < 0.5).long()
            present[dropped, which[dropped]] = 0
        optimizer.zero_grad()
        if isinstance(model, _Late):  # each model learns alone, from its own loss
            targets = label[:, None].expand(-1, 2)
            F.binary_cross_entropy_with_logits(model.each(x, y), targets).backward()
        else:
            F.binary_cross_entropy_with_logits(model(x, y, present), label).backward()
        optimizer.step()
    return model


ARCHITECTURES = {
    "early": (_Early, 0.0),
    "early_dropout": (_Early, 0.3),
    "intermediate": (_Intermediate, 0.0),
    "intermediate_dropout": (_Intermediate, 0.3),
    "late": (_Late, 0.0),
}


@lru_cache
def _robustness():
    """Accuracy of each architecture at every noise level, and with the picture missing: means over three seeds."""
    names = (*ARCHITECTURES, "text_alone")
    noisy = {name: np.zeros(len(EXTRA_NOISE)) for name in names}
    missing = dict.fromkeys(names, 0.0)
    for seed in SEEDS:
        rng = np.random.default_rng(seed)
        x, y, label = _items(rng, 1200)
        test_x, test_y, test_label = _items(rng, 3000)
        extra = torch.tensor(rng.normal(size=test_x.shape), dtype=torch.float32)
        everything, no_picture = torch.ones(3000, 2), torch.tensor([[0.0, 1.0]]).expand(3000, 2)

        def accuracy(logits, label=test_label):
            return float(((logits > 0) == (label > 0.5)).float().mean()) / len(SEEDS)

        for name, (architecture, dropout) in ARCHITECTURES.items():
            torch.manual_seed(seed)
            generator = torch.Generator().manual_seed(seed)
            model = _train(architecture(), x, y, label, dropout, generator)
            with torch.no_grad():
                for n, level in enumerate(EXTRA_NOISE):
                    noisy[name][n] += accuracy(model(test_x + level * extra, test_y, everything))
                missing[name] += accuracy(model(test_x, test_y, no_picture))
                if name == "late":
                    alone = accuracy(model(test_x, test_y, no_picture))
                    noisy["text_alone"] += alone
                    missing["text_alone"] += alone
    return noisy, missing


def missing_noise(state, data):
    noisy, missing = _robustness()
    now = EXTRA_NOISE.index(float(state))
    result = {}
    for name in noisy:
        result[f"clean_{name}"] = float(noisy[name][0])
        result[f"now_{name}"] = float(noisy[name][now])
        result[f"missing_{name}"] = float(missing[name])
    return result


# ---- early fusion and time ----------------------------------------------------------------------------------------

STEPS, LAGS = 16, tuple(range(9))
EXAMPLE = 3  # the video of the test set that is drawn


def _streams(rng, videos):
    """Frames and live comments of short videos; the label is whether comments cheer or mock what is on screen."""
    label = rng.choice([-1.0, 1.0], videos)
    event = np.zeros((videos, STEPS + max(LAGS)))
    event[:, 0] = rng.normal(size=videos)
    for t in range(1, event.shape[1]):
        event[:, t] = 0.7 * event[:, t - 1] + np.sqrt(1 - 0.7**2) * rng.normal(size=videos)
    frames = event[:, :, None] + 0.8 * rng.normal(size=(*event.shape, 3))
    comments = (label[:, None] * event)[:, :, None] + 0.8 * rng.normal(size=(*event.shape, 3))
    return tuple(torch.tensor(a, dtype=torch.float32) for a in (frames, comments, label > 0))


class _PerStep(nn.Module):
    """Early fusion: frame and comment are joined at each time step, then pooled over time."""

    def __init__(self):
        super().__init__()
        self.step = nn.Sequential(nn.Linear(6, 16), nn.ReLU(), nn.Linear(16, 1))

    def forward(self, frames, comments):
        return self.step(torch.cat([frames, comments], 2)).mean(1).squeeze(1)


class _PoolThenFuse(nn.Module):
    """Intermediate fusion: each stream is encoded and pooled over time by itself, then both meet in a head."""

    def __init__(self):
        super().__init__()
        self.frames = nn.Sequential(nn.Linear(3, 8), nn.ReLU())
        self.comments = nn.Sequential(nn.Linear(3, 8), nn.ReLU())
        self.head = nn.Sequential(nn.Linear(16, 24), nn.ReLU(), nn.Linear(24, 1))

    def forward(self, frames, comments):
        pooled = [self.frames(frames).mean(1), self.comments(comments).mean(1)]
        return self.head(torch.cat(pooled, 1)).squeeze(1)


class _PoolThenAdd(nn.Module):
    """Late fusion: one score a stream, added."""

    def __init__(self):
        super().__init__()
        self.frames = nn.Sequential(nn.Linear(3, 16), nn.ReLU(), nn.Linear(16, 1))
        self.comments = nn.Sequential(nn.Linear(3, 16), nn.ReLU(), nn.Linear(16, 1))

    def forward(self, frames, comments):
        return (self.frames(frames).mean(1) + self.comments(comments).mean(1)).squeeze(1)


@lru_cache
def _lag_results():
    rng = np.random.default_rng(0)
    shown = slice(max(LAGS), max(LAGS) + STEPS)
    frames, comments, label = _streams(rng, 800)
    test_frames, test_comments, test_label = _streams(rng, 2000)

    def delayed(lag):
        return test_comments[:, shown.start - lag : shown.stop - lag]

    found = {}
    for name, architecture in (("early", _PerStep), ("intermediate", _PoolThenFuse), ("late", _PoolThenAdd)):
        torch.manual_seed(0)
        model = architecture()
        optimizer = torch.optim.Adam(model.parameters(), lr=0.02)
        for _ in range(150):
            optimizer.zero_grad()
            F.binary_cross_entropy_with_logits(model(frames[:, shown], comments[:, shown]), label).backward()
            optimizer.step()
        with torch.no_grad():
            logits = [model(test_frames[:, shown], delayed(lag)) for lag in LAGS]
            found[name] = np.array([float(((z > 0) == (test_label > 0.5)).float().mean()) for z in logits])
    examples = [delayed(lag)[EXAMPLE, :, 0].numpy() for lag in LAGS]
    return found, test_frames[EXAMPLE, shown, 0].numpy(), examples


def time_lag(state, data):
    found, frames, comments = _lag_results()
    lag = int(state)
    result = {"lags": np.array(LAGS), "frame": frames, "comment": comments[lag]}
    for name, accuracy in found.items():
        result[f"{name}_all"] = accuracy
        result[name] = float(accuracy[lag])
    return result
