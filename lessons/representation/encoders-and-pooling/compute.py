"""What the figures of "Encoders and pooling" show. Seeds are fixed, one torch thread."""

from functools import lru_cache

import numpy as np
import torch
from torch.nn import functional as F
from world import make_world

torch.set_num_threads(1)


def _accuracy(scores, labels):
    return float(np.mean((scores > 0) == labels))


def _auc(scores, labels):
    """The chance that a positive scores above a negative, by rank sums."""
    ranks = np.argsort(np.argsort(scores)) + 1.0
    n = labels.sum()
    return float((ranks[labels].sum() - n * (n + 1) / 2) / (n * (len(labels) - n)))


# ---- a convolution over a vector ------------------------------------------------------------------------------------

ENTRIES, TRAIN, TEST, KERNEL, FILTERS, SEEDS = 32, 400, 600, 5, 8, 2
MOVED = tuple(range(0, ENTRIES + 1, 2))
SWELL = np.array([-1.0, -1.0, 0.0, 1.0, 1.0])


def _curves(seed):
    """A loudness curve of 32 moments that swells somewhere (label), or fades: the same heights, in the other order."""
    rng = np.random.default_rng(seed)
    label = rng.random(TRAIN + TEST) < 0.5
    x = 0.4 * rng.normal(size=(TRAIN + TEST, ENTRIES))
    start = rng.integers(ENTRIES - len(SWELL) + 1, size=len(x))
    for offset, height in enumerate(SWELL):
        x[np.arange(len(x)), start + offset] += height * np.where(label, 1, -1)
    return x, label


def _pooled(seed):
    """Image vectors of the shop, and whether an item lies on the upper half of one trait that its picture shows."""
    world = make_world(seed=seed, users=1, items=TRAIN + TEST, dims={"image": ENTRIES}, noise=0.5)
    return world.features["image"], world.traits["image"][:, 0] > 0


def _order(moved, rng):
    """A permutation of the entries that shuffles `moved` of them and leaves the others in place."""
    order, moved = np.arange(ENTRIES), rng.permutation(ENTRIES)[:moved]
    order[np.sort(moved)] = moved
    return order


def _conv(x, first, bias, head):
    """Convolution of width 5, ReLU, maximum over the places, linear head; all shuffles side by side, as groups."""
    models = len(x)
    kernels = first.transpose(1, 2).reshape(models * FILTERS, 1, KERNEL)
    hidden = F.conv1d(x.transpose(0, 1), kernels, bias.reshape(-1), groups=models)
    pooled = F.relu(hidden).amax(2).reshape(-1, models, FILTERS).transpose(0, 1)
    return (pooled @ head)[..., 0]


def _mlp(x, first, bias, head):
    return (F.relu(x @ first + bias) @ head)[..., 0]


def _fit(model, x, labels, fan_in, seed):
    """Train one model for each leading entry of x (models, items, entries); returns the scores of the last 600 items."""
    g = torch.Generator().manual_seed(seed)
    shapes = ((len(x), fan_in, FILTERS), (len(x), 1, FILTERS), (len(x), FILTERS, 1))
    weights = [(torch.randn(*s, generator=g) / s[1] ** 0.5).requires_grad_() for s in shapes]
    optimizer = torch.optim.Adam(weights, lr=0.02, weight_decay=1e-3)
    for _ in range(120):
        rows = torch.randint(TRAIN, (64,), generator=g)
        optimizer.zero_grad()
        logits = model(x[:, rows], *weights)
        F.binary_cross_entropy_with_logits(logits, labels[rows].expand_as(logits)).backward()
        optimizer.step()
    with torch.no_grad():
        return model(x[:, TRAIN:], *weights).numpy()


@lru_cache
def _shuffled():
    """name -> (numbers of moved entries,) mean accuracy over 2 seeds; the same shuffle for all items, the models trained after it."""
    found = {}
    for kind, make in (("curve", _curves), ("pooled", _pooled)):
        for seed in range(SEEDS):
            x, label = make(seed)
            rng = np.random.default_rng(seed)
            orders = [_order(moved, rng) for moved in MOVED]
            inputs = torch.tensor(np.stack([x[:, order] for order in orders]), dtype=torch.float32)
            target = torch.tensor(label, dtype=torch.float32)
            for name, model, fan_in in (("conv", _conv, KERNEL), ("mlp", _mlp, ENTRIES)):
                scores = _fit(model, inputs, target, fan_in, seed)
                right = [_accuracy(s, label[TRAIN:]) for s in scores]
                found[f"{kind}_{name}"] = found.get(f"{kind}_{name}", 0) + np.array(right) / SEEDS
    return found


def shuffle(state, data):
    now, found = MOVED.index(int(state)), _shuffled()
    rng = np.random.default_rng(0)
    order = [_order(moved, rng) for moved in MOVED][now]
    x, label = _curves(0)
    one = x[np.flatnonzero(label)[0]]
    start = int(np.argmax(np.convolve(one, SWELL[::-1], "valid")))
    return {
        "moved": np.array(MOVED),
        "curve": one[order],
        "swell": (order >= start) & (order < start + len(SWELL)),
        **{f"{name}_all": values for name, values in found.items()},
        **{name: values[now] for name, values in found.items()},
    }


# ---- one vector for many patches ------------------------------------------------------------------------------------

PATCHES = (1, 2, 3, 4, 6, 9, 12, 16, 20, 25, 30, 36, 42, 49, 64, 81, 100, 121, 144, 169, 196)
UNITS, COVERS, PRODUCT, STYLE = 8, 1000, 4.0, 0.4
POOLS = ("mean", "max", "last", "attention")


def _covers(patches, rng):
    """Tokens (2000, patches, 8) and two labels: a product in one patch (unit 0), a style in every patch (unit 1)."""
    tokens = rng.normal(size=(2 * COVERS, patches, UNITS)).astype(np.float32)
    product, style = rng.random((2, len(tokens))) < 0.5
    tokens[np.arange(len(tokens)), rng.integers(patches, size=len(tokens)), 0] += PRODUCT * product
    tokens[:, :, 1] += STYLE * style[:, None]
    return tokens, {"product": product, "style": style}


def _readout(pooled, label):
    """AUC on the second thousand covers of the linear readout that fits the first thousand best."""
    x = np.column_stack([pooled, np.ones(len(pooled))])
    weights = np.linalg.lstsq(x[:COVERS], label[:COVERS], rcond=None)[0]
    return _auc(x[COVERS:] @ weights, label[COVERS:])


def _attention(tokens, query):
    """sum_t softmax_t(q . x_t) x_t."""
    return (torch.softmax(tokens @ query, 1)[..., None] * tokens).sum(1)


def _learnt_query(tokens, label):
    """The query that logistic regression on the pooled vector likes best, by gradient descent."""
    x, target = torch.from_numpy(tokens[:COVERS]), torch.tensor(label[:COVERS], dtype=torch.float32)
    query, head = (torch.zeros(n, requires_grad=True) for n in (UNITS, UNITS + 1))
    optimizer = torch.optim.Adam([query, head], lr=0.2)
    for _ in range(25):
        optimizer.zero_grad()
        logits = _attention(x, query) @ head[1:] + head[0]
        F.binary_cross_entropy_with_logits(logits, target).backward()
        optimizer.step()
    return query.detach()


@lru_cache
def _pooling():
    """(pool, label) -> (patches,) AUC on unseen covers."""
    found = {}
    for patches in PATCHES:
        tokens, labels = _covers(patches, np.random.default_rng(patches))
        for kind, label in labels.items():
            query = _learnt_query(tokens, label)
            pooled = tokens.mean(1), tokens.max(1), tokens[:, -1], _attention(torch.from_numpy(tokens), query).numpy()
            for name, vector in zip(POOLS, pooled, strict=True):
                found.setdefault((name, kind), []).append(_readout(vector, label))
    return {key: np.array(values) for key, values in found.items()}


def pooling(state, data):
    now, found = PATCHES.index(int(state)), _pooling()
    result = {"patches": np.array(PATCHES)}
    for (pool, kind), values in found.items():
        result |= {f"{kind}_{pool}_all": values, f"{kind}_{pool}": values[now]}
    return result


# ---- padding in a recurrent state -----------------------------------------------------------------------------------

WORDS, TOPICS, LONGEST, PADDINGS = 40, 4, 8, tuple(range(25))


def _titles(rng, titles):
    """Token ids (titles, 8) with padding 0, their lengths, and the topic: each word belongs to one of four topics."""
    topic, lengths = rng.integers(TOPICS, size=titles), rng.integers(2, LONGEST + 1, titles)
    about = np.where(rng.random((titles, LONGEST)) < 0.6, topic[:, None], rng.integers(TOPICS, size=(titles, LONGEST)))
    tokens = 1 + about + TOPICS * rng.integers(WORDS // TOPICS, size=about.shape)
    tokens[np.arange(LONGEST) >= lengths[:, None]] = 0
    return (torch.from_numpy(a) for a in (tokens, lengths, topic))


@lru_cache
def _reading(encoder, steps=250, batch=64):
    """For each padding: accuracy and mean cosine of titles, read after the last word and at the end of the row.

    One model is trained on rows without padding, and read both ways; one on padded rows, read at the end.
    """
    tokens, lengths, topic = _titles(np.random.default_rng(0), steps * batch)
    test, test_lengths, test_topic = _titles(np.random.default_rng(1), 1000)
    found = {}
    for trained in ("plain", "padded"):
        torch.manual_seed(0)
        model, head = encoder(WORDS + 1), torch.nn.Linear(10, TOPICS)

        def read(tokens, lengths, model=model):
            return model(torch.zeros(len(tokens), 3, 1, 1), tokens, lengths)[:, 100:]

        def whole_row(tokens):
            return torch.full((len(tokens),), tokens.shape[1])

        optimizer = torch.optim.Adam([*model.parameters(), *head.parameters()], lr=0.02)
        for step in range(steps):
            rows = slice(step * batch, (step + 1) * batch)
            until = lengths[rows] if trained == "plain" else whole_row(tokens[rows])
            optimizer.zero_grad()
            F.cross_entropy(head(read(tokens[rows], until)), topic[rows]).backward()
            optimizer.step()
        model.eval()
        with torch.no_grad():
            for padding in PADDINGS:
                row = F.pad(test, (0, padding))
                ways = {f"{trained}_end": whole_row(row)} | ({"word": test_lengths} if trained == "plain" else {})
                for name, until in ways.items():
                    text = read(row, until)
                    unit = F.normalize(text, dim=1)
                    right = (head(text).argmax(1) == test_topic).float().mean()
                    found.setdefault(f"{name}_right", []).append(float(right))
                    found.setdefault(f"{name}_cosine", []).append(float((unit @ unit.T).mean()))
    return {name: np.array(values) for name, values in found.items()}


def padding(state, data, solution):
    found = _reading(solution.CNNRNNFusion)
    return {
        "paddings": np.array(PADDINGS),
        **{f"{name}_all": values for name, values in found.items()},
        **{name: values[int(state)] for name, values in found.items()},
    }


# ---- frozen or fine-tuned -------------------------------------------------------------------------------------------

LABELLED, PIXELS, KEPT = (20, 30, 50, 70, 100, 150, 200, 300, 500, 700, 1000, 1500, 2000), 64, 2


def _ridge(x, y, prior):
    """argmin |y - x v|^2 + strength |v - prior|^2, the strength chosen by leave-one-out error."""
    u, s, vt = np.linalg.svd(x, full_matrices=False)
    rest = y - x @ prior
    errors = {}
    for strength in np.geomspace(0.1, 1e4, 16):
        shrink = s**2 / (s**2 + strength)
        missed = rest - (u * shrink) @ (u.T @ rest)
        errors[strength] = np.mean((missed / (1 - u**2 @ shrink)[:, None]) ** 2)
    best = min(errors, key=errors.get)
    return prior + vt.T @ ((s / (s**2 + best))[:, None] * (u.T @ rest))


@lru_cache
def _tuning():
    """Explained share of the taste for new items, by the number of labelled ones; and what pictures can explain."""
    world = make_world(
        seed=0,
        users=40,
        items=5000,
        dims={"image": PIXELS, "text": 16},
        noise={"image": 3.0, "text": 0.3},
        matters={"shared": 2, "image": 1, "text": 1},
    )
    image, taste = world.features["image"], world.affinity.T
    corpus, new, rest = slice(0, 2000), slice(2000, 3000), slice(3000, 5000)
    to_text = np.linalg.lstsq(image[corpus], world.features["text"][corpus], rcond=None)[0]
    encoder = np.linalg.svd(to_text)[0][:, :KEPT]  # pre-trained on captions: the directions that predict the text
    shown = taste + np.random.default_rng(0).normal(size=taste.shape)
    found = {"frozen": [], "tuned": [], "fresh": []}
    for n in LABELLED:
        x, y = image[rest][:n], shown[rest][:n]
        frozen = encoder @ _ridge(x @ encoder, y, np.zeros((KEPT, y.shape[1])))
        weights = {"frozen": frozen, "tuned": _ridge(x, y, frozen), "fresh": _ridge(x, y, np.zeros_like(frozen))}
        for name, w in weights.items():
            found[name].append(1 - np.var(taste[new] - image[new] @ w) / np.var(taste[new]))
    return {name: np.array(values) for name, values in found.items()}


def tuning(state, data):
    now, found = LABELLED.index(int(state)), _tuning()
    return {
        "labelled": np.array(LABELLED),
        **{f"{name}_all": values for name, values in found.items()},
        **{name: values[now] for name, values in found.items()},
    }
