"""What the figures of "Tensor fusion and low rank" show; fixed seeds, one torch thread."""

from functools import lru_cache

import numpy as np
import torch
from torch import nn

torch.set_num_threads(1)

MODALITIES = 3


def _one(rows):
    """[1; row] for each row."""
    return np.concatenate([np.ones((len(rows), 1)), rows], axis=1)


# ---- how many weights ----------------------------------------------------------------------------------------------

WIDTHS = np.array([1, 2, 3, 4, 6, 8, 12, 16, 24, 32, 48, 64, 96, 128, 192, 256, 384, 512])
OUTPUTS, LMF_RANK = 64, 4


def _layer(d):
    """Weights of tensor fusion, without bias, and of LMF's factors, for three modalities of width d."""
    return OUTPUTS * (d + 1.0) ** MODALITIES, OUTPUTS * LMF_RANK * MODALITIES * (d + 1.0)


def weights(state, data):
    (full, thin), (full_all, thin_all) = _layer(state), _layer(WIDTHS)
    entries = np.array([1, 3 * state, 3 * state**2, state**3]) / (state + 1) ** MODALITIES  # products of 0, 1, 2, 3
    return {
        "widths": WIDTHS,
        "full_all": full_all,
        "thin_all": thin_all,
        "full": full,
        "thin": thin,
        "thin_with_rest": thin + LMF_RANK + OUTPUTS,  # the weights of the ranks and the bias
        "ratio": full / thin,
        "gigabytes": 4 * full / 1e9,
        "training": 4 * 4 * full / 1e9,  # the weights, their gradient and Adam's two averages
        "shares": entries,
        "alone": entries[1],
        "three": entries[3],
    }


# ---- why the 1 -----------------------------------------------------------------------------------------------------

BLOCKS = ("cover", "title", "sound", "cover-title", "cover-sound", "title-sound", "all-three")
VECTORS = [np.array([[0.9, -0.6, 0.4]]), np.array([[-0.7, 0.8, 0.5]]), np.array([[0.8, 0.5, -0.9]])]


def volume(state, data, solution):
    """The fused cube of one video, (cover, title, sound), while its sound fades out."""
    cover, title, sound = VECTORS
    cube = solution.tensor_fusion([cover, title, state * sound]).reshape(4, 4, 4)
    inside, one = slice(1, None), slice(0, 1)
    sizes = []
    for block in BLOCKS:
        part = tuple(inside if name in block or block == "all-three" else one for name in ("cover", "title", "sound"))
        sizes.append(float(np.linalg.norm(cube[part])))
    return {
        "cube": cube.astype(np.float32),
        "sizes": np.array(sizes),
        "left_with": np.linalg.norm(sizes),
        "left_without": sizes[-1],
    }


# ---- low rank and few examples -------------------------------------------------------------------------------------

SIDE, RANKS, WORLDS, WEAK, STRONG = 5, (1, 2, 3, 4, 5, 6, 7, 8), 6, 1.0, 10.0
SIZES = (40, 60, 80, 110, 150, 200, 280, 400, 560, 800, 1100, 1600)
MIXES = tuple(np.linspace(0, 1, 21))


def _tensor(factors):
    """sum_r a_r o b_r o c_r for each of many worlds; the factors are (worlds, SIDE, rank)."""
    return np.einsum("nar,nbr,ncr->nabc", *factors)


def _features(rng, rows):
    """Every product of three modalities' [1; x], (rows, SIDE ** 3): the design that full tensor fusion sees."""
    parts = [_one(rng.normal(size=(rows, SIDE - 1))) for _ in range(MODALITIES)]
    return np.einsum("na,nb,nc->nabc", *parts).reshape(rows, -1)


def _fit_low_rank(gram, moment, rank, strength, sweeps=14):
    """Alternating ridge, one modality's factors at a time, from the sums X'X and X'y of many worlds: (worlds, weights)."""
    rng, eye, worlds = np.random.default_rng(0), np.eye(SIDE), len(moment)
    factors = [rng.normal(size=(worlds, SIDE, rank)) / SIDE**0.5 for _ in range(MODALITIES)]
    rules = ("ai,nbr,ncr->nabcir", "bi,nar,ncr->nabcir", "ci,nar,nbr->nabcir")
    for _ in range(sweeps):
        for m, rule in enumerate(rules):
            others = [f for k, f in enumerate(factors) if k != m]
            map_ = np.einsum(rule, eye, *others).reshape(worlds, SIDE**3, SIDE * rank)
            back = map_.transpose(0, 2, 1)
            normal = back @ gram @ map_ + strength * np.eye(SIDE * rank)
            factors[m] = np.linalg.solve(normal, back @ moment).reshape(worlds, SIDE, rank)
    return _tensor(factors).reshape(worlds, -1)


@lru_cache
def _errors(size, mix, fits):
    """Share of the variance missed on new items, means over WORLDS: for each (rank, strength), last for the full tensor.

    The true weights are of rank 2, but for the share `mix` of their square, which has no structure.
    """
    rng = np.random.default_rng(1)
    low = _tensor([rng.normal(size=(WORLDS, SIDE, 2)) for _ in range(MODALITIES)]).reshape(WORLDS, -1)
    rest, (seen, new) = rng.normal(size=low.shape), (_features(rng, rows) for rows in (max(SIZES), 1000))
    parts = [share**0.5 * t / np.linalg.norm(t, axis=1, keepdims=True) for share, t in ((1 - mix, low), (mix, rest))]
    truth = sum(parts) / (new @ sum(parts).T).std(axis=0)[:, None]
    said = (seen @ truth.T + 0.5 * rng.normal(size=(len(seen), WORLDS)))[:size]
    gram, moment = seen[:size].T @ seen[:size], (seen[:size].T @ said).T[..., None]

    def missed(fitted):
        return ((new @ (fitted - truth).T) ** 2).mean()

    def ridge(strength):
        return np.linalg.solve(gram + strength * np.eye(len(gram)), moment)[..., 0]

    thin = [missed(_fit_low_rank(gram, moment, rank, strength)) for rank, strength in fits]
    return np.array([*thin, min(missed(ridge(s)) for s in (0.3, 1, 3, 10, 30, 100))])  # generous to the full tensor


def rank(state, data):
    fits = tuple((rank, strength) for strength in (WEAK, STRONG) for rank in RANKS)
    errors, now = np.array([_errors(size, 0.0, fits) for size in SIZES]), SIZES.index(int(state))  # (sizes, fits + 1)
    low, full = errors[:, :-1].reshape(len(SIZES), 2, len(RANKS)), errors[:, -1]
    result = {"sizes": np.array(SIZES), "ranks": np.array(RANKS), "full_all": full, "full": full[now]}
    for name, by_rank in (("weak", low[:, 0]), ("strong", low[:, 1])):
        result |= {f"{name}_by_rank": by_rank[now], f"{name}_all": by_rank[:, 1], name: by_rank[now, 1]}
        result |= {f"{name}_one": by_rank[now, 0], f"{name}_eight": by_rank[now, -1]}
    return result


def structure(state, data):
    errors = np.array([_errors(280, mix, ((2, STRONG), (8, STRONG))) for mix in MIXES])
    now, result = int(np.argmin(abs(np.array(MIXES) - state))), {"mixes": np.array(MIXES)}
    for name, curve in zip(("two", "eight", "full"), errors.T, strict=True):
        result |= {f"{name}_all": curve, name: curve[now]}
    return result


# ---- compact bilinear pooling --------------------------------------------------------------------------------------

LENGTHS, DRAWS, BINS = (2, 4, 8, 16, 32, 64, 128, 256, 512), 2000, np.linspace(-2, 3, 51)


def _count_sketch(x, where, signs, length):
    """(draws, length): every entry of x, with a random sign, added to a random place."""
    result = np.zeros((len(where), length))
    np.add.at(result, (np.arange(len(where))[:, None], where), signs * x)
    return result


@lru_cache
def _estimates(length):
    """(DRAWS,) inner products of two sketched outer products, and the true one."""
    rng = np.random.default_rng(0)
    pairs = [rng.normal(size=(2, n)) for n in (64, 48)]  # two items' covers, two items' titles
    sketches, truth = [1, 1], 1.0
    for mine, other in pairs:
        mine, other = mine / np.linalg.norm(mine), mine + 0.5 * other
        other /= np.linalg.norm(other)
        truth *= mine @ other
        where, signs = rng.integers(length, size=(DRAWS, len(mine))), rng.choice([-1, 1], size=(DRAWS, len(mine)))
        for item, x in enumerate((mine, other)):
            sketches[item] = sketches[item] * np.fft.rfft(_count_sketch(x, where, signs, length))
    first, second = (np.fft.irfft(s, n=length) for s in sketches)
    return (first * second).sum(axis=1), truth


def sketch(state, data):
    found, now = [_estimates(length) for length in LENGTHS], LENGTHS.index(int(state))
    values, truth = found[now]
    spreads = np.array([v.std() for v, _ in found])
    return {
        "lengths": np.array(LENGTHS),
        "histogram": np.histogram(np.clip(values, BINS[0], BINS[-1]), BINS)[0] / DRAWS,
        "centres": (BINS[1:] + BINS[:-1]) / 2,
        "truth": truth,
        "mean": values.mean(),
        "spread_all": spreads,
        "spread": spreads[now],
        "full": 64 * 48,
    }


# ---- factors that nobody trains ------------------------------------------------------------------------------------

WIDTH, HIDDEN, TERMS, ROWS, STEPS = 6, 8, 4, 1500, tuple(range(0, 601, 30))


class _InAList(nn.Module):
    """Low-rank fusion whose factors stand in a plain Python list: the bug."""

    def __init__(self, factors):
        super().__init__()
        self.factors = [factor.clone() for factor in factors]
        self.rank_weights, self.bias = nn.Parameter(torch.ones(TERMS)), nn.Parameter(torch.zeros(HIDDEN))

    def forward(self, xs):
        product = 1
        for x, factor in zip(xs, self.factors, strict=True):
            product = product * torch.einsum("bd,rdh->brh", torch.cat([x.new_ones(len(x), 1), x], dim=1), factor)
        return torch.einsum("r,brh->bh", self.rank_weights, product) + self.bias


class _Ranker(nn.Module):
    """An encoder for each modality, a fusion, one score."""

    def __init__(self, fusion, seed):
        super().__init__()
        torch.manual_seed(seed)
        self.encoders = nn.ModuleList(nn.Linear(WIDTH, WIDTH) for _ in range(MODALITIES))
        shape = TERMS, WIDTH + 1, HIDDEN
        self.fusion = fusion([torch.randn(*shape) / shape[1] ** 0.5 for _ in range(MODALITIES)])
        self.head = nn.Linear(HIDDEN, 1)

    def forward(self, xs):
        return self.head(self.fusion([torch.relu(encode(x)) for encode, x in zip(self.encoders, xs, strict=True)]))[
            :, 0
        ]


@lru_cache
def _trained(fusion):
    """Loss on new items at STEPS: in the process that trains, and in one that loads the saved weights; and counts."""
    torch.manual_seed(0)
    xs = torch.randn(MODALITIES, ROWS + 1000, WIDTH)
    a, b, c = (x @ torch.randn(WIDTH) / WIDTH**0.5 for x in xs)
    worth = a + a * b + b * c + a * b * c
    worth = worth / worth.std() + 0.2 * torch.randn(len(worth))
    model, losses, draw = _Ranker(fusion, seed=1), [], torch.Generator().manual_seed(0)
    adam = torch.optim.Adam(model.parameters(), lr=0.01)

    def loss(of, part):
        return ((of(xs[:, part]) - worth[part]) ** 2).mean()

    for step in range(STEPS[-1] + 1):
        if step in STEPS:
            loaded = _Ranker(fusion, seed=2)
            loaded.load_state_dict(model.state_dict())
            with torch.no_grad():
                losses.append([float(loss(of, slice(ROWS, None))) for of in (model, loaded)])
        adam.zero_grad()
        loss(model, torch.randint(ROWS, (64,), generator=draw)).backward()
        adam.step()
    return np.array(losses).T, sum(p.numel() for p in model.parameters())


def untrained(state, data, solution):
    now, result = STEPS.index(int(state)), {"steps": np.array(STEPS)}
    for name, fusion in (("right", solution.LowRankFusion), ("listed", _InAList)):
        (training, loaded), count = _trained(fusion)
        result |= {f"{name}_all": training, f"{name}_loaded_all": loaded, f"{name}_count": count}
        result |= {name: training[now], f"{name}_loaded": loaded[now]}
    return result
