"""What the figures of "Scale and dimension" show, numpy only; seeds are fixed."""

from functools import lru_cache

import numpy as np
from world import make_world

IMAGE_DIM, TEXT_DIM, ITEMS, PAIRS = 100, 10, 3000, 30_000


def _unit(rows):
    return rows / np.linalg.norm(rows, axis=1, keepdims=True)


@lru_cache
def _features():
    """Isotropic covers and titles, a random rotation, and pairs of different items."""
    rng = np.random.default_rng(0)
    covers, titles = rng.normal(size=(ITEMS, IMAGE_DIM)), rng.normal(size=(ITEMS, TEXT_DIM))
    rotation = np.linalg.qr(rng.normal(size=(IMAGE_DIM, IMAGE_DIM)))[0]
    first = rng.integers(ITEMS, size=PAIRS)
    return covers, titles, rotation, first, (first + rng.integers(1, ITEMS, size=PAIRS)) % ITEMS


def _cosines(rows):
    """The cosine of each pair, (pairs,)."""
    _, _, _, first, second = _features()
    unit = _unit(rows)
    return np.einsum("pd,pd->p", unit[first], unit[second])


def _share(fused, own):
    """How much of the variance of the fused similarity one modality's own similarity explains."""
    return np.corrcoef(fused, own)[0, 1] ** 2


def _effective_dimension(rows):
    """Participation ratio (Σλ)² / Σλ² of the covariance of the rows at length 1."""
    eigenvalues = np.linalg.eigvalsh(np.cov(_unit(rows).T))
    return eigenvalues.sum() ** 2 / (eigenvalues**2).sum()


def _at(grid, found, state):
    """What was found at the slider's state, and every number over all states as `<name>_all`."""
    numbers = [name for name, value in found[0].items() if np.ndim(value) == 0]
    now = found[int(np.argmin(np.abs(grid - state)))]
    return now | {f"{name}_all": np.array([f[name] for f in found]) for name in numbers}


# ---- directions that carry nothing --------------------------------------------------------------------------------

DECAYS = np.arange(21) / 10


def _standardised(rows):
    return (rows - rows.mean(0)) / rows.std(0)


@lru_cache
def _spectra(balanced_concat):
    """For each decay: the spectrum, the effective dimension, and the cover's share after each way of joining."""
    covers, titles, rotation, *_ = _features()
    text, text_dim, found = _cosines(titles), _effective_dimension(titles), []
    for decay in DECAYS:
        spectrum = np.arange(1, IMAGE_DIM + 1) ** -decay
        rows = covers * np.sqrt(spectrum) @ rotation
        image, dim = _cosines(rows), _effective_dimension(rows)
        by_width = _cosines(balanced_concat([rows, titles]))
        zscore = _cosines(np.hstack([_standardised(rows), _standardised(titles)]))
        # Var cos = 1 / d; a weight w on the part multiplies the part's cosine by w²
        spread = np.sqrt(text_dim / dim), np.sqrt(IMAGE_DIM / TEXT_DIM), np.sqrt(dim / text_dim)
        say = {"plain": spread[0], "width": spread[0] * spread[1], "effective": 1.0}
        found.append(
            {
                "spectrum": spectrum / spectrum.sum(),
                "dim": dim,
                "zscore": _share(zscore, image),
                "plain": _share(image + text, image),
                "width": _share(by_width, image),
                "effective": _share(spread[2] * image + text, image),
                **{f"{name}_formula": ratio**2 / (1 + ratio**2) for name, ratio in say.items()},
            }
        )
    return found, text_dim


def spectrum(state, data, solution):
    found, text_dim = _spectra(solution.balanced_concat)
    misses = [abs(f[name] - f[f"{name}_formula"]) for f in found for name in ("plain", "width", "effective")]
    return _at(DECAYS, found, state) | {"decays": DECAYS, "text_dim": text_dim, "miss": max(misses)}


# ---- a common mean ------------------------------------------------------------------------------------------------

MEANS = np.arange(20) / 20
BINS = np.linspace(-0.8, 1, 91)


@lru_cache
def _cones():
    """For each share of the mean: the covers' cosines, and the cover's share with and without the mean."""
    covers, titles, rotation, *_ = _features()
    text, found = _cosines(titles), []
    weight = np.sqrt(IMAGE_DIM / TEXT_DIM)
    for share in MEANS:
        rows = covers + rotation[0] * np.sqrt(IMAGE_DIM * share / (1 - share))
        raw, centred = _cosines(rows), _cosines(rows - rows.mean(0))
        found.append(
            {
                "density": np.histogram(raw, BINS, density=True)[0],
                "cosine": raw.mean(),
                "spread": raw.std(),
                "dim": _effective_dimension(rows - rows.mean(0)),
                "raw": _share(weight * raw + text, raw),
                "centred": _share(weight * centred + text, centred),
            }
        )
    return found, np.histogram(text, BINS, density=True)[0]


def cone(state, data):
    found, text = _cones()
    return _at(MEANS, found, state) | {"means": MEANS, "bins": (BINS[1:] + BINS[:-1]) / 2, "text_density": text}


# ---- whose mean and standard deviation ---------------------------------------------------------------------------

GENRES, CATALOGUE, BATCH, NEAREST, DRAWS = 20, 2000, 50, 10, 20
TOPICAL = np.arange(21) / 20


@lru_cache
def _uploads(fit_stats, normalize_modalities):
    """For each share: how many of a new video's ten nearest are of its genre, z-scored by training or by batch."""
    found = [{"train": 0.0, "batch": 0.0} for _ in TOPICAL]
    for draw in range(DRAWS):
        rng = np.random.default_rng(draw)
        centres = [4 * rng.normal(size=(GENRES, 32)), 0.5 * rng.normal(size=(GENRES, 12))]
        noises = 8.0, 1.0

        def show(genre, rng=rng, centres=centres, noises=noises):
            return [
                c[genre] + s * rng.normal(size=(len(genre), c.shape[1])) for c, s in zip(centres, noises, strict=True)
            ]

        known = rng.integers(GENRES, size=CATALOGUE)
        train = show(known)
        stats = fit_stats(train)
        index = _unit(np.hstack(normalize_modalities(train, "zscore", stats, 1e-9)))
        for share, result in zip(TOPICAL, found, strict=True):
            genre = np.where(np.arange(BATCH) < round(share * BATCH), draw, rng.integers(GENRES, size=BATCH))
            batch = show(genre)
            for name, used in (("train", stats), ("batch", fit_stats(batch))):
                query = np.hstack(normalize_modalities(batch, "zscore", used, 1e-9))
                near = np.argpartition(-query @ index.T, NEAREST - 1, axis=1)[:, :NEAREST]
                result[name] += np.mean(known[near] == genre[:, None]) / DRAWS
    return found


def statistics(state, data, solution):
    found = _uploads(solution.fit_stats, solution.normalize_modalities)
    return _at(TOPICAL, found, state) | {"shares": TOPICAL, "chance": 1 / GENRES}


# ---- one modality more --------------------------------------------------------------------------------------------

NOISES = np.arange(17) / 2
TRAINING, SEEDS = 200, 3
PENALTIES = 10.0 ** np.arange(0, 4.1, 0.5)
AUDIO_PENALTIES = np.append(10.0 ** np.arange(0, 5.1, 0.5), 1e9)  # the last one leaves the audio out
TWO, THREE = ("image", "text"), ("image", "text", "audio")


class _Ridge:
    """Ridge with a penalty for each modality, in its dual form; the constant 1000 is an almost free intercept."""

    def __init__(self, features, taste, rng):
        self.train, self.test, self.truth = {}, {}, taste[TRAINING:]
        self.y = taste[:TRAINING] + 0.3 * rng.normal(size=taste[:TRAINING].shape)
        for name, x in features.items():
            z = (x - x[:TRAINING].mean(0)) / x[:TRAINING].std(0)
            self.train[name], self.test[name] = z[:TRAINING] @ z[:TRAINING].T, z[TRAINING:] @ z[:TRAINING].T

    def _solve(self, penalties):
        kernel = sum(self.train[m] / p for m, p in penalties.items()) + 1e3
        inverse = np.linalg.inv(kernel + np.eye(TRAINING))
        return inverse, inverse @ self.y

    def left_out(self, penalties):
        """Mean squared error of each training item when the others predict it, in closed form."""
        inverse, dual = self._solve(penalties)
        return np.mean((dual / np.diag(inverse)[:, None]) ** 2)

    def error(self, penalties):
        """Squared error on new items, as a share of the variance of taste."""
        _, dual = self._solve(penalties)
        predicted = (sum(self.test[m] / p for m, p in penalties.items()) + 1e3) @ dual
        return np.mean((predicted - self.truth) ** 2) / self.truth.var()


def _errors(model):
    """The error on new items of each way of fitting; penalties are chosen on the training items."""
    shared = min(PENALTIES, key=lambda p: model.left_out(dict.fromkeys(TWO, p)))
    all_three = min(PENALTIES, key=lambda p: model.left_out(dict.fromkeys(THREE, p)))
    two = dict.fromkeys(TWO, shared)
    own = min(AUDIO_PENALTIES, key=lambda p: model.left_out({**two, "audio": p}))
    return {
        "without_one": model.error(dict.fromkeys(TWO, 1.0)),
        "without_tuned": model.error(two),
        "with_one": model.error(dict.fromkeys(THREE, 1.0)),
        "with_shared": model.error(dict.fromkeys(THREE, all_three)),
        "with_own": model.error({**two, "audio": own}),
    }


@lru_cache
def _audio():
    """For each noise of the audio: the mean of the errors over the seeds."""
    widths, found = {"image": 32, "text": 16, "audio": 64}, []
    for noise in NOISES:
        noises, runs = {"image": 1.0, "text": 1.0, "audio": noise}, []
        for seed in range(SEEDS):
            world = make_world(seed=seed, users=40, items=600, dims=widths, noise=noises)
            runs.append(_errors(_Ridge(world.features, world.affinity.T, np.random.default_rng(seed))))
        found.append({way: float(np.mean([run[way] for run in runs])) for way in runs[0]})
    return found


def more(state, data):
    return _at(NOISES, _audio(), state) | {"noises": NOISES}
