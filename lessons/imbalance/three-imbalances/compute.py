"""The experiments of the lesson on imbalance.

All runs of a figure (methods, learning rates, seeds) are trained at once: every parameter has a leading run axis R.
A network is one small encoder a modality and a linear head on all of them, so the logits are a sum with one
addend a modality; the losses, gradients and repairs below act on those addends.
"""

import math
from functools import lru_cache

import numpy as np
import torch
import torch.nn.functional as F

torch.set_num_threads(1)

PLAIN = {
    "rate": 0.05,
    "seed": 0,
    "use": (1.0, 1.0),  # 0 takes a modality out of the network altogether
    "unimodal": 0.0,  # weight of the loss of each modality's own logits
    "alpha": 0.0,  # OGM's alpha; 0 is off
    "drop": 0.0,  # probability of hiding a modality from an item in training
    "masked": False,  # a hidden modality leaves the mean, instead of being filled in
    "class_weights": None,
}


# The network and its training


def _column(runs, name, *shape):
    return torch.tensor([{**PLAIN, **run}[name] for run in runs], dtype=torch.float32).reshape(len(runs), *shape)


def _network(sizes, hidden, width, classes, seeds):
    """Parameters with a leading run axis; runs of the same seed start from the same weights."""

    def normal(index, rows, columns, gain):
        return torch.stack(
            [
                torch.randn(rows, columns, generator=torch.Generator().manual_seed(1000 * seed + index)) * gain
                for seed in seeds
            ]
        ).requires_grad_()

    def zeros(columns):
        return torch.zeros(len(seeds), 1, columns).requires_grad_()

    encoders = [
        {
            "w1": normal(10 * m, size, hidden, math.sqrt(1 / size)),
            "b1": zeros(hidden),
            "w2": normal(10 * m + 1, hidden, width, math.sqrt(1 / hidden)),
            "b2": zeros(width),
        }
        for m, size in enumerate(sizes)
    ]
    heads = [normal(10 * m + 2, width, classes, math.sqrt(1 / (len(sizes) * width))) for m in range(len(sizes))]
    return {"encoders": encoders, "heads": heads, "bias": zeros(classes)}


def _embed(encoder, x):
    return torch.relu(torch.relu(x @ encoder["w1"] + encoder["b1"]) @ encoder["w2"] + encoder["b2"])


def _addends(network, inputs):
    """What each modality adds to the logits, (R, B, C) each; the bias is shared out equally."""
    share = network["bias"] / len(inputs)
    return [
        _embed(encoder, x) @ head + share
        for encoder, head, x in zip(network["encoders"], network["heads"], inputs, strict=True)
    ]


def _loss(logits, y, weights=None):
    """Mean cross-entropy of each run, (R,)."""
    losses = F.cross_entropy(logits.transpose(1, 2), y.expand(logits.shape[:2]), reduction="none")
    if weights is not None:
        losses = losses * weights.gather(1, y.expand(losses.shape))
    return losses.mean(1)


def _of_the_class(logits, y):
    """Sum over the batch of the softmax probability of the true class, (R,)."""
    p = logits.softmax(2)
    return p.gather(2, y.expand(logits.shape[:2]).unsqueeze(2)).sum((1, 2))


def _fuse(addends, keep, masked):
    """Sum of the addends; where `masked`, an absent modality adds nothing."""
    there = torch.where(masked, keep, torch.ones(()))
    return sum(part * there[..., m : m + 1] for m, part in enumerate(addends))


def _fit(inputs, y, runs, epochs, *, classes, batch=64, hidden=32, width=16, adam=False, after_epoch=None):
    """Train all runs at once. `inputs` are (R or 1, n, d) each, `y` is (R or 1, n); returns the network."""
    count = len(runs)
    network = _network([x.shape[2] for x in inputs], hidden, width, classes, [{**PLAIN, **r}["seed"] for r in runs])
    owners = [(m, p) for m, encoder in enumerate(network["encoders"]) for p in encoder.values()]
    owners += [(None, p) for p in (*network["heads"], network["bias"])]
    parameters = [p for _, p in owners]
    rate, alpha = _column(runs, "rate", 1, 1), _column(runs, "alpha")
    unimodal, drop = _column(runs, "unimodal"), _column(runs, "drop", 1, 1)
    use = torch.tensor([{**PLAIN, **run}["use"] for run in runs]).reshape(count, 1, -1)
    masked = _column(runs, "masked", 1, 1) > 0
    weights = None
    if any(run.get("class_weights") is not None for run in runs):
        weights = torch.stack(
            [torch.ones(classes) if r.get("class_weights") is None else r["class_weights"] for r in runs]
        )
    first = [torch.zeros_like(p) for p in parameters]
    second = [torch.zeros_like(p) for p in parameters]
    shuffle = torch.Generator().manual_seed(5)
    hide = torch.Generator().manual_seed(6)
    step = 0
    for epoch in range(epochs):
        for rows in torch.randperm(y.shape[1], generator=shuffle).split(batch):
            x, target = [i[:, rows] for i in inputs], y[:, rows]
            keep = torch.ones(count, len(rows), len(x))
            if drop.max() > 0:
                chance = torch.rand(1, len(rows), len(x), generator=hide)
                last = F.one_hot(chance.argmax(2), len(x)).bool()  # never hide all
                keep = ((chance >= drop) | last).float()
                x = [v * keep[..., m : m + 1] for m, v in enumerate(x)]
            addends = [part * use[..., m : m + 1] for m, part in enumerate(_addends(network, x))]
            loss = _loss(_fuse(addends, keep, masked), target, weights)
            if unimodal.max() > 0:
                loss = loss + unimodal * sum(_loss(part, target, weights) for part in addends)
            gradients = torch.autograd.grad(loss.sum(), parameters)
            with torch.no_grad():
                factors = [torch.ones(count, 1, 1) for _ in x]
                if alpha.max() > 0:
                    ratio = _of_the_class(addends[0], target) / _of_the_class(addends[1], target)
                    for m, rho in enumerate((ratio, 1 / ratio)):
                        held = torch.where((rho > 1) & (alpha > 0), 1 - torch.tanh(alpha * rho), torch.ones(()))
                        factors[m] = held.reshape(count, 1, 1)
                step += 1
                for (m, p), g, mean, square in zip(owners, gradients, first, second, strict=True):
                    g = g if m is None else g * factors[m]
                    if adam:
                        mean.lerp_(g, 0.1)
                        square.lerp_(g * g, 0.001)
                        g = (mean / (1 - 0.9**step)) / ((square / (1 - 0.999**step)).sqrt() + 1e-8)
                    p.sub_(rate * g)
        if after_epoch is not None:
            with torch.no_grad():
                after_epoch(epoch, network)
    return network


def _with_seeds(methods, seeds):
    return [{**method, "seed": seed} for method in methods for seed in range(seeds)]


# A small world: does this short video belong to channel 0, 1, 2 or 3?


def _world(n, seed, *, text="hard", priors=None, d=10):
    """Cover (image) and title (text) of n videos, and their channel.

    The cover shows the channel at a glance, blurred. A hard title says it only in pairs of words: two hidden
    signs, each the product of two features. An easy title is a blurred glance like the cover, a clear one is sharper.
    """
    g = torch.Generator().manual_seed(seed)
    y = torch.multinomial(torch.tensor(priors or [0.25] * 4), n, replacement=True, generator=g)
    looks = torch.randn(2, 4, d, generator=torch.Generator().manual_seed(7))
    looks = looks / looks.norm(dim=2, keepdim=True) * math.sqrt(d)
    image = looks[0][y] + 2.2 * torch.randn(n, d, generator=g)
    if text != "hard":
        return image, looks[1][y] + (2.2 if text == "easy" else 0.8) * torch.randn(n, d, generator=g), y
    signs = torch.stack([y % 2, y // 2], 1).float() * 2 - 1
    first = torch.randint(0, 2, (n, 2), generator=g).float() * 2 - 1
    words = 0.5 * torch.randn(n, d, generator=g)
    words[:, :2] += first
    words[:, 2:4] += first * signs
    return image, words, y


def _ceiling(image, words, y):
    """Accuracy of the exact posterior of the hard world: with the title alone, and with both."""
    looks = torch.randn(2, 4, image.shape[1], generator=torch.Generator().manual_seed(7))[0]
    looks = looks / looks.norm(dim=1, keepdim=True) * math.sqrt(image.shape[1])
    from_image = -((image[:, None] - looks) ** 2).sum(2) / (2 * 2.2**2)
    from_words = torch.zeros(len(y), 4)
    for channel in range(4):
        for j, sign in enumerate((channel % 2 * 2 - 1, channel // 2 * 2 - 1)):
            options = [-((words[:, j] - s) ** 2 + (words[:, 2 + j] - s * sign) ** 2) / (2 * 0.25) for s in (1, -1)]
            from_words[:, channel] += torch.logsumexp(torch.stack(options), 0)
    score = lambda logits: float((logits.argmax(1) == y).float().mean())  # noqa: E731
    return score(from_words), score(from_words + from_image)


# Figure: which repair helps against which imbalance


REPAIRS = {
    "nothing": {},
    "class-weights": {"class_weights": True},
    "dropout-and-mask": {"drop": 0.3, "masked": True},
    "ogm": {"alpha": 0.8},
    "unimodal-losses": {"unimodal": 1.0},
    "larger-rate": {"rate": 0.2},
}


def which_repair(state, data):
    """Change of the balanced accuracy (mean recall of the four channels) by each repair in each of three worlds."""
    seeds, without_title = 5, 0.6
    worlds = {
        "optimisation": {"text": "hard"},
        "missing": {"text": "clear"},
        "class": {"text": "easy", "priors": [0.85, 0.05, 0.05, 0.05]},
    }
    sets, runs = [], []
    for world, options in worlds.items():
        image, words, y = _world(2000, 1, **options)
        test = _world(2000, 2, text=options["text"])
        gone = torch.rand(2000, generator=torch.Generator().manual_seed(3)) < without_title * (world == "missing")
        weights = 1 / torch.bincount(y, minlength=4).float()
        weights = weights / weights[y].mean()
        for repair in REPAIRS.values():
            repair = {**repair, "class_weights": weights if repair.get("class_weights") else None}
            for run in _with_seeds([repair], seeds):
                runs.append(run)
                sets.append((image, words, y, *test, gone.float()))
    image, words, y, image_test, words_test, y_test, gone = (torch.stack(part) for part in zip(*sets, strict=True))
    network = _fit([image, words], y, runs, 12, classes=4)
    with torch.no_grad():
        keep = torch.stack([torch.ones(gone.shape), 1 - gone], 2)
        addends = _addends(network, [image_test, words_test * keep[..., 1:]])
        guess = _fuse(addends, keep, _column(runs, "masked", 1, 1) > 0).argmax(2)
        right = (guess == y_test).float()
        recalls = torch.stack([(right * (y_test == c)).sum(1) / (y_test == c).sum(1) for c in range(4)]).mean(0)
    table = recalls.reshape(len(worlds), len(REPAIRS), seeds).numpy()
    gain = 100 * (table - table[:, :1])
    numbers = {
        f"{world}_{repair}".replace("-", "_"): float(gain[w, r].mean())
        for w, world in enumerate(worlds)
        for r, repair in enumerate(REPAIRS)
    }
    return {
        "base": table[:, 0].mean(1),
        "gain": gain[:, 1:].mean(2),
        "low": gain[:, 1:].min(2),
        "high": gain[:, 1:].max(2),
        "seeds": seeds,
        **numbers,
    }


# Figure: joint training against its best modality, at equal budget


RATES = [0.0125 * 2**k for k in range(7)]
METHODS = {
    "text": {"use": (0.0, 1.0)},
    "joint": {},
    "ogm": {"alpha": 0.8},
    "unimodal": {"unimodal": 1.0},
}
SEEDS, LONGEST = 3, 24


@lru_cache(maxsize=1)
def _sweep():
    """Accuracy (epoch, validation or test, method, rate, seed) of every method at every learning rate."""
    image, words, y = _world(2000, 1)
    held = [_world(2000, seed) for seed in (3, 2)]  # validation, test
    runs = _with_seeds([{**method, "rate": rate} for method in METHODS.values() for rate in RATES], SEEDS)
    use = torch.tensor([{**PLAIN, **run}["use"] for run in runs]).reshape(len(runs), 1, -1)
    seen = []

    def look(epoch, network):
        scores = []
        for a, b, target in held:
            logits = sum(part * use[..., m : m + 1] for m, part in enumerate(_addends(network, [a[None], b[None]])))
            scores.append((logits.argmax(2) == target).float().mean(1))
        seen.append(torch.stack(scores))

    _fit([image[None], words[None]], y[None], runs, LONGEST, classes=4, after_epoch=look)
    return torch.stack(seen).reshape(LONGEST, 2, len(METHODS), len(RATES), SEEDS).numpy(), _ceiling(*held[1])


def equal_budget(state, data):
    scores, ceiling = _sweep()
    validation, test = scores[int(state) - 1]
    best = validation.mean(2).argmax(1)  # each method chooses its own rate, on validation data
    chosen = test[np.arange(len(METHODS)), best]
    common = RATES.index(0.05)
    gap = 100 * (test[1, common].mean() - test[0, common].mean())
    numbers = {}
    for m, method in enumerate(METHODS):
        numbers[f"{method}_common"] = float(test[m, common].mean())
        numbers[f"{method}_best"] = float(chosen[m].mean())
        numbers[f"{method}_rate"] = RATES[best[m]]
        numbers[f"{method}_fast"] = float(test[m, RATES.index(0.2)].mean())
        numbers[f"{method}_fastest"] = float(test[m, -1].mean())
    return {
        "rates": np.array(RATES),
        "mean": test.mean(2),
        "low": test.min(2),
        "high": test.max(2),
        "best": best,
        "text_ceiling": ceiling[0],
        "ceiling": ceiling[1],
        "gap": float(gap),
        "gap_best": float(100 * (chosen[1].mean() - chosen[0].mean())),
        "seeds": SEEDS,
        **numbers,
    }


# Figure: the coefficient of OGM


def coefficient(state, data, solution):
    """k of both modalities over the ratio of the summed probabilities, as the learner's own function gives it."""
    alpha = float(state)
    spread = np.array([0.5, 0.75, 1.25, 1.5])  # of the batch, opposite in the two modalities; sums are exact
    above = np.concatenate([[1.0005], np.geomspace(1.01, 4, 40)])
    ratios = np.concatenate([1 / above[::-1], [1.0], above])
    pairs = []
    for rho in ratios:
        sa, sv = 0.125 * max(rho, 1.0) * spread, 0.125 * max(1 / rho, 1.0) * spread[::-1]
        pairs.append([float(k) for k in solution.ogm_coeffs(sa, sv, alpha)])
    ka, kv = np.array(pairs).T
    at = lambda rho: 1 - math.tanh(alpha * rho)  # noqa: E731
    return {
        "ratios": ratios,
        "ka": ka,
        "kv": kv,
        "jump": at(1.0),
        "at_15": at(1.5),
        "at_2": at(2.0),
        "at_101": at(1.01),
    }


# Figure: a constant coefficient under SGD and under Adam


def _path(factor_at, adam, steps=120):
    """Full-batch training of two weights from (0, 0); the gradient of the first is multiplied by factor_at(step)."""
    rng = np.random.default_rng(0)
    y = np.where(rng.random(400) < 0.5, 1.0, -1.0)
    x = y[:, None] * np.array([1.0, 0.6]) + rng.normal(size=(400, 2)) * np.array([0.8, 0.9])
    w, mean, square, path = np.zeros(2), np.zeros(2), np.zeros(2), [np.zeros(2)]
    for step in range(1, steps + 1):
        margin = y * (x @ w)
        g = -(y / (1 + np.exp(margin))) @ x / len(y) * np.array([factor_at(step), 1.0])
        if adam:
            mean, square = 0.9 * mean + 0.1 * g, 0.999 * square + 0.001 * g * g
            w = w - 0.02 * (mean / (1 - 0.9**step)) / (np.sqrt(square / (1 - 0.999**step)) + 1e-8)
        else:
            w = w - 0.15 * g
        path.append(w)
    return np.array(path)


def adam_and_k(state, data):
    k, late = float(state), 40
    paths, numbers = {}, {}
    for name, adam in (("sgd", False), ("adam", True)):
        plain = _path(lambda step: 1.0, adam)
        constant = _path(lambda step: k, adam)
        switched = _path(lambda step: k if step > late else 1.0, adam)
        paths |= {f"{name}_plain": plain, f"{name}_constant": constant, f"{name}_late": switched}
        numbers[f"{name}_shift"] = float(np.abs(constant - plain).max())
        numbers[f"{name}_late_shift"] = float(np.abs(switched - plain).max())
    return {**paths, "late": late, "alternating": (1 + k) / math.sqrt(2 * (1 + k * k)), **numbers}


# Figures on real data: written digits paired with spoken digits


HELD_OUT = (0, 2)  # george and lucas
NOISES = [0.0, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.8]
DIGIT_METHODS = {
    "picture": {"use": (1.0, 0.0)},
    "speech": {"use": (0.0, 1.0)},
    "joint": {},
    "unimodal": {"unimodal": 1.0},
}
DRAWS = 3  # of the split, the pairing and the initial weights together
_KEPT = {}


def _pairs(data, shared, draw):
    """Pictures and recordings paired by label: (picture, speech, y) of train and of test.

    Pictures are always split at random. Recordings are split by speaker, or, where `shared`, by take, so that every
    speaker is heard in training; both ways leave two thirds of the recordings for training.
    """
    rng = np.random.default_rng(draw)
    pictures = data["digits.X"].reshape(-1, 64) / 16.0
    digit = data["digits.y"].astype(np.int64)
    spoken = data["fsdd.X"].reshape(-1, 12, 2, 12, 2).mean((2, 4)).reshape(-1, 144) / 255.0
    said, speaker = data["fsdd.y"].astype(np.int64), data["fsdd.speaker"].astype(np.int64)
    order = rng.permutation(len(digit))
    heard = ~np.isin(speaker, HELD_OUT)
    if shared:
        heard = np.zeros(len(said), bool)
        for group in range(60):
            takes = rng.permutation(np.flatnonzero((speaker == group // 10) & (said == group % 10)))
            heard[takes[: 2 * len(takes) // 3]] = True
    spoken = (spoken - spoken[heard].mean()) / spoken[heard].std()
    sets = []
    for rows, allowed in ((order[:1297], heard), (order[1297:], ~heard)):
        partner = np.array([rng.choice(np.flatnonzero(allowed & (said == c))) for c in digit[rows]])
        sets.append(
            (torch.tensor(pictures[rows]).float(), torch.tensor(spoken[partner]).float(), torch.tensor(digit[rows]))
        )
    return sets


def _noisy(picture, noise, seed):
    return picture + noise * torch.randn(picture.shape, generator=torch.Generator().manual_seed(seed))


def _train_on_digits(data, shared, noises):
    """Accuracies on train and test, (method, noise, draw) each, where the methods are those of DIGIT_METHODS, and then

    the two single networks with their log-probabilities added; and the probes of the two encoders.
    """
    draws = [_pairs(data, shared, draw) for draw in range(DRAWS)]
    cells = [(name, n, draw) for name in DIGIT_METHODS for n in range(len(noises)) for draw in range(DRAWS)]
    cells = [cell for cell in cells if cell[0] != "speech" or cell[1] == 0]  # hears no picture noise
    runs = [{**DIGIT_METHODS[name], "rate": 3e-3, "seed": draw} for name, _, draw in cells]
    sets = []
    for part in (0, 1):
        noisy = [[_noisy(s[part][0], noise, 11 + part) for noise in noises] for s in draws]
        sets.append(
            [
                torch.stack([noisy[draw][n] for _, n, draw in cells]),
                torch.stack([draws[draw][part][1] for *_, draw in cells]),
                torch.stack([draws[draw][part][2] for *_, draw in cells]),
            ]
        )
    network = _fit(sets[0][:2], sets[0][2], runs, 25, classes=10, batch=100, adam=True)
    use = torch.tensor([{**PLAIN, **run}["use"] for run in runs]).reshape(len(runs), 1, -1)
    rows = {cell: r for r, cell in enumerate(cells)}
    order = [
        [[rows[name, 0 if name == "speech" else n, d] for d in range(DRAWS)] for n in range(len(noises))]
        for name in DIGIT_METHODS
    ]
    result = {}
    with torch.no_grad():
        for part, (picture, speech, y) in zip(("train", "test"), sets, strict=True):
            logits = sum(a * use[..., m : m + 1] for m, a in enumerate(_addends(network, [picture, speech])))
            right = (logits.argmax(2) == y).float().mean(1)[torch.tensor(order)]
            chances = logits.log_softmax(2)[torch.tensor(order[:2])]  # picture alone, speech alone
            target = y[torch.tensor(order[0])]
            apart = (chances.sum(0).argmax(3) == target).float().mean(2)
            result[part] = torch.cat([right, apart[None]]).numpy()
        for m, name in enumerate(("picture", "speech")):
            codes = [_embed(network["encoders"][m], part[m]) for part in sets]
            result[f"probe_{name}"] = _probe(codes, sets[0][2], sets[1][2])[torch.tensor(order)].numpy()
    return result


def _probe(codes, y, y_test):
    """Test accuracy of a ridge classifier on frozen codes: what an encoder knows, whatever the head makes of it."""
    train, test = (F.pad(code, (0, 1), value=1.0) for code in codes)
    gram = train.transpose(1, 2) @ train + 1e-1 * torch.eye(train.shape[2])
    weights = torch.linalg.solve(gram, train.transpose(1, 2) @ F.one_hot(y, 10).float())
    return ((test @ weights).argmax(2) == y_test).float().mean(1)


def digits(state, data):
    if "sweep" not in _KEPT:
        _KEPT["sweep"] = _train_on_digits(data, False, NOISES)["test"][:4]
    scores = _KEPT["sweep"][:, NOISES.index(state)]
    picture, _, y = _pairs(data, False, 0)[1]
    shown = [int(np.flatnonzero(y.numpy() == digit)[0]) for digit in (3, 7, 8)]
    spoken = [
        data["fsdd.X"][np.flatnonzero((data["fsdd.speaker"] == HELD_OUT[0]) & (data["fsdd.y"] == digit))[0]]
        for digit in (3, 7, 8)
    ]
    numbers = {name: float(scores[m].mean()) for m, name in enumerate(DIGIT_METHODS)}
    return {
        "scores": scores,
        "pictures": _noisy(picture, state, 12)[shown].reshape(-1, 8, 8).numpy(),
        "spoken": np.stack(spoken).astype(float),
        "seeds": DRAWS,
        **numbers,
    }


def two_readings(state, data):
    found = _train_on_digits(data, state == "shared", [0.0])
    names = [*DIGIT_METHODS, "apart"]
    numbers = {}
    for part in ("train", "test"):
        numbers |= {f"{name}_{part}": float(found[part][m, 0].mean()) for m, name in enumerate(names)}
    for name, alone in (("picture", 0), ("speech", 1)):
        numbers[f"probe_{name}_alone"] = float(found[f"probe_{name}"][alone, 0].mean())
        numbers[f"probe_{name}_joint"] = float(found[f"probe_{name}"][2, 0].mean())
        numbers[f"probe_{name}_unimodal"] = float(found[f"probe_{name}"][3, 0].mean())
    return {"train": found["train"][:, 0], "test": found["test"][:, 0], "seeds": DRAWS, **numbers}


# Figure: zero is a value, and scores are compared across items


USERS, ITEMS, DIMENSIONS, TOP, CATALOGUES = 200, 400, 16, 20, 8
MISSING_RATES = np.linspace(0, 0.9, 10)
FILLS = ("zero", "mean", "learned")


def _catalogue(rng, noise):
    """Users, items, and two noisy views (image, text) of each item in the users' own space."""
    users = rng.normal(size=(USERS, DIMENSIONS)) / math.sqrt(DIMENSIONS)
    items = rng.normal(size=(ITEMS, DIMENSIONS))
    return users, items, items + noise * rng.normal(size=(2, ITEMS, DIMENSIONS))


def _top(users, vectors):
    """True at each user's TOP items, (USERS, ITEMS)."""
    scores = users @ vectors.T
    return scores >= np.partition(scores, -TOP, axis=1)[:, -TOP, None]


def missing(state, data):
    """Recall of each user's true TOP, and the share of incomplete items among the TOP shown, over the missing rate."""
    noise = float(state)
    recall = np.zeros((len(FILLS), len(MISSING_RATES), CATALOGUES))
    share = np.zeros_like(recall)
    for draw in range(CATALOGUES):
        rng = np.random.default_rng(draw)
        _, truth, views = _catalogue(rng, noise)
        hidden = rng.random(ITEMS) < 0.5  # modality dropout: half of the training items lose their text
        scale = {}
        for gone, inputs in ((False, views.mean(0)[~hidden]), (True, views[0][hidden])):
            scale[gone] = (inputs * truth[hidden == gone]).sum() / (inputs**2).sum()  # least squares
        users, items, views = _catalogue(rng, noise)
        liked = _top(users, items)
        luck = rng.random((ITEMS, 1))
        for r, rate in enumerate(MISSING_RATES):
            gone = luck < rate
            filled = views[0] + np.where(gone, 0.0, views[1])
            mean = filled / np.where(gone, 1, 2)
            learned = mean * np.where(gone, scale[True], scale[False])
            for f, vectors in enumerate((filled / 2, mean, learned)):
                shown = _top(users, vectors)
                recall[f, r, draw] = (shown & liked).sum() / liked.sum()
                share[f, r, draw] = shown[:, gone[:, 0]].sum() / shown.sum()
    half = int(np.argmin(np.abs(MISSING_RATES - 0.5)))
    numbers = {f"{fill}_recall": float(recall[f, half].mean()) for f, fill in enumerate(FILLS)}
    numbers |= {f"{fill}_share": float(100 * share[f, half].mean()) for f, fill in enumerate(FILLS)}
    return {
        "rates": MISSING_RATES,
        "recall": recall.mean(2),
        "share": share.mean(2),
        "factor": (1 + noise**2 / 2) / (1 + noise**2),
        "catalogues": CATALOGUES,
        **numbers,
    }
